package cn.disclosuredesk.command;

import cn.disclosuredesk.events.DisclosureEvent;
import java.util.List;
import java.util.Map;

/**
 * Rows that commands decide by. They follow the events inside the command's own transaction, so they are never behind,
 * and can be made again from the events alone.
 */
public interface OfficeTable {

    /** Writes what the event says; said again, nothing changes. */
    void follow(DisclosureEvent event, Map<String, String> envelope);

    /** The events of one command, in their order: a row that several of them change need be written only once. */
    default void followAll(List<Followed> events) {
        events.forEach(each -> follow(each.event(), each.envelope()));
    }

    /** An event with the envelope that it carries. */
    record Followed(DisclosureEvent event, Map<String, String> envelope) {}
}
