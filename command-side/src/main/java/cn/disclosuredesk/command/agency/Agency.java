package cn.disclosuredesk.command.agency;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 行政机关: an agency that answers through this desk, with its numbers, its years and its tables. */
@Aggregate
class Agency {

    private @AggregateIdentifier AgencyId id;
    private AgencyCode code;
    private String name;
    private LocalDate founded;

    // 开设 ------------------------------------------------------------------

    @CommandHandler
    Agency(FoundAgency command) {
        apply(new AgencyFounded(
                command.agency(), command.name(), command.on(), command.on().getYear()));
    }

    @EventSourcingHandler
    void on(AgencyFounded event) {
        id = AgencyId.of(event.agency());
        code = event.agency();
        name = event.name();
        founded = event.on();
    }

    // 更名 ------------------------------------------------------------------

    @CommandHandler
    void handle(RenameAgency command) {
        if (command.name().equals(name)) {
            return;
        }
        if (command.from().isBefore(founded)) {
            throw Refusal.excluded("from", "更名日期%s早于开设日期%s。".formatted(command.from(), founded));
        }
        apply(new AgencyRenamed(code, command.name(), command.from()));
    }

    @EventSourcingHandler
    void on(AgencyRenamed event) {
        name = event.name();
    }

    /** For Axon, which fills it by its events. */
    Agency() {}
}
