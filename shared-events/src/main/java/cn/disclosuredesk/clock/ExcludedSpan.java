package cn.disclosuredesk.clock;

import java.time.LocalDate;

/**
 * 不计算的时间: from the day a letter was sent up to, but not including, the day that counts again (第三十三条第三款).
 * The sending day is excluded, so that a letter sent on the last day does not leave the case overdue while the law
 * forbids to decide it.
 */
record ExcludedSpan(LocalDate from, LocalDate to, boolean open, boolean provisional) {

    /** (sent, back] instead of [sent, back): the day of sending counts, the day of the answer does not. */
    ExcludedSpan aDayLater() {
        return new ExcludedSpan(from.plusDays(1), to.plusDays(1), open, provisional);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether the span bears on a period: not if it was over before, nor if the letter was sent after the last day. */
    boolean concerns(LocalDate startedAfter, LocalDate dueOn) {
        return !from.isAfter(dueOn) && (open || to.isAfter(startedAfter));
    }
}
