package cn.disclosuredesk.command;

import cn.disclosuredesk.events.DisclosureEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Hands each event to the tables that commands decide by, in the transaction that stores it. */
@ProcessingGroup(OfficeTables.GROUP)
final class OfficeTables {

    static final String GROUP = "office";

    private final List<OfficeTable> tables;

    OfficeTables(List<OfficeTable> tables) {
        this.tables = List.copyOf(tables);
    }

    @EventHandler
    void on(DisclosureEvent event, MetaData metaData) {
        Map<String, String> envelope = new HashMap<>();
        metaData.forEach((key, value) -> envelope.put(key, String.valueOf(value)));
        tables.forEach(table -> table.follow(event, envelope));
    }
}
