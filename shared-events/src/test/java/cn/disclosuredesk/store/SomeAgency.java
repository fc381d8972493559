package cn.disclosuredesk.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The smallest aggregate that has two events and a refusal. */
@Aggregate
class SomeAgency {

    static final String REFUSED_NAME = "not a name";
    static final AtomicInteger REFUSALS = new AtomicInteger();

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");

    @AggregateIdentifier
    private AgencyCode code;

    private String name;

    SomeAgency() {}

    @CommandHandler
    SomeAgency(Found command) {
        apply(new AgencyFounded(command.agency(), command.name(), DAY, DAY.getYear()));
    }

    @CommandHandler
    String handle(Rename command) {
        if (command.name().equals(REFUSED_NAME)) {
            REFUSALS.incrementAndGet();
            throw new IllegalArgumentException(REFUSED_NAME);
        }
        String before = name;
        apply(new AgencyRenamed(code, command.name(), DAY));
        return before;
    }

    @EventSourcingHandler
    void on(AgencyFounded event) {
        code = event.agency();
        name = event.name();
    }

    @EventSourcingHandler
    void on(AgencyRenamed event) {
        name = event.name();
    }
}
