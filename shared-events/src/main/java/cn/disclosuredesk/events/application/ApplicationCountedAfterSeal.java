package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 封存后计入：a fact was recorded that concerns a sealed year. {@code keptEntries} stay in the sealed years as they
 * were published; everything else counts from {@code year}, the first unsealed one, on. {@code column} is the column
 * in which the case was carried out of the sealed year, null if it was not.
 */
@Revision("1")
public record ApplicationCountedAfterSeal(
        ApplicationId application,
        LocalDate recordedOn,
        List<KeptEntry> keptEntries,
        int year,
        @Nullable Integer column)
        implements ApplicationEvent {

    /** What it says, as the tables know it. */
    public Keeping keeping() {
        return Keeping.recordedOn(recordedOn, keptEntries, year, column);
    }

    @Override
    public LocalDate happenedOn() {
        return recordedOn;
    }
}
