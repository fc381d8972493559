package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 封存后计入：a fact was recorded that concerns a sealed year; {@code keptEntries} stay as published, everything else
 * counts from {@code year} on.
 */
@Revision("1")
public record ReviewCountedAfterSeal(ReviewId review, LocalDate recordedOn, List<KeptEntry> keptEntries, int year)
        implements ReviewEvent {

    /** What it says, as the tables know it. */
    public Keeping keeping() {
        return Keeping.recordedOn(recordedOn, keptEntries, year, null);
    }

    @Override
    public LocalDate happenedOn() {
        return recordedOn;
    }
}
