package cn.disclosuredesk.command.agency;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyMarkedAsDemo;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** 行政机关: an agency that answers through this desk, with its numbers, its years and its tables. */
@Aggregate
class Agency {

    private @AggregateIdentifier AgencyId id;
    private AgencyCode code;
    private final NavigableMap<LocalDate, String> names = new TreeMap<>();
    private @Nullable AgencyCode successor;

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
        names.put(event.on(), event.name());
    }

    // 更名 ------------------------------------------------------------------

    @CommandHandler
    void handle(RenameAgency command) {
        LocalDate founded = names.firstKey();
        if (command.from().isBefore(founded)) {
            throw Refusal.excluded("from", "更名日期%s早于开设日期%s。".formatted(command.from(), founded));
        }
        if (command.name().equals(names.floorEntry(command.from()).getValue())) {
            return;
        }
        apply(new AgencyRenamed(code, command.name(), command.from()));
    }

    @EventSourcingHandler
    void on(AgencyRenamed event) {
        names.put(event.from(), event.name());
    }

    // 演示 ------------------------------------------------------------------

    @CommandHandler
    void handle(MarkAsDemo command) {
        apply(new AgencyMarkedAsDemo(code, command.on()));
    }

    // 机构承接 ---------------------------------------------------------------

    /** The day may lie before this desk knew the agency: a merger of summer is entered by a desk that was opened in autumn. */
    @CommandHandler
    void handle(SucceedAgency command) {
        if (successor != null) {
            throw Refusal.recordedAlready(null, "该机关已由%s承接。".formatted(successor));
        }
        apply(new AgencySucceeded(code, command.successor(), command.on(), command.basis()));
    }

    @EventSourcingHandler
    void on(AgencySucceeded event) {
        successor = event.successor();
    }

    @CommandHandler
    void handle(RetractSuccession command) {
        if (successor == null) {
            throw Refusal.unknown("该机关没有被承接的记录。");
        }
        apply(new AgencySuccessionRetracted(code, command.on(), command.reason()));
    }

    @EventSourcingHandler
    void on(AgencySuccessionRetracted event) {
        successor = null;
    }

    /** For Axon, which fills it by its events. */
    Agency() {}
}
