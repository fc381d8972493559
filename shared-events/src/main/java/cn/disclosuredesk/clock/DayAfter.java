package cn.disclosuredesk.clock;

import java.time.LocalDate;

/**
 * The day at which a count of working days arrives.
 *
 * @param lastDay the last day of the count, always a working day, now and then a worked Saturday or Sunday
 * @param provisional 暂估: the count touched a year whose holiday notice is not known
 */
public record DayAfter(LocalDate lastDay, boolean provisional) {}
