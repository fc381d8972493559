package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.DisclosureEvent;

/**
 * A fact as it stands today, its corrections applied. {@code sequence} is that of the event which first recorded it: by
 * it answers, letters and corrections name the fact.
 */
public record Recorded<E extends DisclosureEvent>(long sequence, E fact) {}
