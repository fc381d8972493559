package cn.disclosuredesk.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's store, which wakes the projections when there is something to see. A command within an outer transaction has
 * ended, for Axon, at its savepoint: woken then, they find nothing and sleep on, and whoever looks at a list right after
 * recording something waits for them.
 */
final class TellsOnceCommitted extends EmbeddedEventStore {

    TellsOnceCommitted(Builder builder) {
        super(builder);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            super.afterCommit(events);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(events);
            }
        });
    }

    private void tell(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
    }
}
