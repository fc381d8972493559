package cn.disclosuredesk.command;

import cn.disclosuredesk.command.OfficeTable.Followed;
import cn.disclosuredesk.events.DisclosureEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Hands the events of each command to the tables that commands decide by, all at once, in the transaction that stores
 * them.
 */
@ProcessingGroup(OfficeTables.GROUP)
final class OfficeTables {

    static final String GROUP = "office";

    private static final String COLLECTED = OfficeTables.class.getName();

    private final List<OfficeTable> tables;

    OfficeTables(List<OfficeTable> tables) {
        this.tables = List.copyOf(tables);
    }

    @EventHandler
    void on(DisclosureEvent event, MetaData metaData) {
        Map<String, String> envelope = new HashMap<>();
        metaData.forEach((key, value) -> envelope.put(key, String.valueOf(value)));
        collected().add(new Followed(event, envelope));
    }

    private List<Followed> collected() {
        UnitOfWork<?> ofTheseEvents = CurrentUnitOfWork.get();
        return ofTheseEvents.getOrComputeResource(COLLECTED, first -> {
            List<Followed> events = new ArrayList<>();
            ofTheseEvents.onPrepareCommit(ending -> tables.forEach(table -> table.followAll(List.copyOf(events))));
            return events;
        });
    }
}
