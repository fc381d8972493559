package cn.disclosuredesk.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A projection as Axon sees it. The events of one batch are collected and applied once, just before the commit, in the
 * transaction that also stores the token.
 */
final class ProjectionHandler implements EventMessageHandler {

    private final Projection projection;
    private final ReachedPositions reached;
    private final String batchKey;

    /** After a failure: event by event, so that it is known which one cannot be applied. */
    private volatile boolean careful;

    ProjectionHandler(Projection projection, ReachedPositions reached) {
        this.projection = projection;
        this.reached = reached;
        this.batchKey = ProjectionHandler.class.getName() + "." + projection.group();
    }

    String group() {
        return projection.group();
    }

    @Override
    public Object handle(EventMessage<?> message) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<StoredEvent> events = batch.getOrComputeResource(batchKey, key -> {
            List<StoredEvent> collected = new ArrayList<>();
            batch.onPrepareCommit(ending -> apply(collected));
            return collected;
        });
        events.add(EventRows.storedEvent((TrackedEventMessage<?>) message));
        return null;
    }

    private void apply(List<StoredEvent> events) {
        reached.advance(
                group(),
                events.get(0).position() - 1,
                events.get(events.size() - 1).position());
        try {
            if (careful) {
                events.forEach(this::applyAlone);
            } else {
                projection.apply(List.copyOf(events));
            }
            careful = false;
        } catch (RuntimeException failure) {
            careful = true;
            throw failure;
        }
    }

    private void applyAlone(StoredEvent event) {
        try {
            projection.apply(List.of(event));
        } catch (RuntimeException failure) {
            throw new StoppedAt(event, failure);
        }
    }

    /** Rows cannot be taken back one group at a time: whoever wants them built again drops the board. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
