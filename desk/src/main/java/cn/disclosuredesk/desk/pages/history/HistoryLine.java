package cn.disclosuredesk.desk.pages.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as the history of a case tells it. {@code title} says what kind of act it was, {@code sentence} what happened; {@code
 * byDesk} marks what the desk does by itself, {@code imported} what a ledger said; {@code retractedBy} is the name of whoever said
 * that it never happened, {@code correctedIn} the number of the line that corrects it, null where there is none.
 */
public record HistoryLine(
        long sequence,
        LocalDate happenedOn,
        String title,
        String sentence,
        String who,
        String recordedAt,
        boolean byDesk,
        boolean imported,
        @Nullable String retractedBy,
        @Nullable String correctedIn) {}
