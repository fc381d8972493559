package cn.disclosuredesk.query.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event of a case, as the page of its history shows it. {@code type} is the stored name, {@code recordedBy} the person id, {@code
 * desk} for what the desk did by itself; {@code recordedByName} her name.
 */
public record RecordedEvent(
        long sequence,
        String type,
        LocalDate happenedOn,
        String recordedAt,
        @Nullable String recordedBy,
        @Nullable String recordedByName,
        JsonNode payload) {

    /** Opened texts may be in the payload. */
    @Override
    public String toString() {
        return "RecordedEvent[" + sequence + ", " + type + "]";
    }
}
