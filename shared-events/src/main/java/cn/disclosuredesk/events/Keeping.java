package cn.disclosuredesk.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 封存后计入: what sealed years say about an application or a review, though its facts say something else by now.
 *
 * @param entries those of the sealed years, as published; none where they say nothing about it
 * @param since the first day on which anything else can count; its year is the first unsealed one
 * @param column in which an application was carried out of the last sealed year; null if it was not
 */
public record Keeping(
        List<KeptEntry> entries, LocalDate since, @Nullable Integer column) {

    public Keeping {
        entries = List.copyOf(entries);
    }

    /** The first unsealed year. */
    public int year() {
        return since.getYear();
    }

    /** The day from which the tables count what happened on {@code day}, where sealed years say nothing about it. */
    public LocalDate countedFrom(LocalDate day) {
        return day.isBefore(since) ? since : day;
    }

    /**
     * The same of what was counted from {@code day} on already: if sealed years say nothing about it, it goes on
     * counting from that day of the first unsealed year, so that the keeping by itself moves nothing.
     */
    public Keeping ofWhatCountedFrom(@Nullable LocalDate day) {
        boolean goesOn = entries.isEmpty() && day != null && day.getYear() == year() && day.isBefore(since);
        return goesOn ? new Keeping(entries, day, column) : this;
    }

    /** As an event says it that was recorded on {@code recordedOn}: in its year nothing counts before that day. */
    public static Keeping recordedOn(
            LocalDate recordedOn, List<KeptEntry> entries, int year, @Nullable Integer column) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate since = recordedOn.isBefore(first) ? first : recordedOn.isAfter(last) ? last : recordedOn;
        return new Keeping(entries, since, column);
    }
}
