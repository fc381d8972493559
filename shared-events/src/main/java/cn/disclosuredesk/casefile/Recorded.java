package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.ApplicationEvent;

/**
 * A fact as it stands today, its corrections applied. {@code sequence} is that of the event which first recorded it: by
 * it answers, letters and corrections name the fact.
 */
public record Recorded<E extends ApplicationEvent>(long sequence, E fact) {}
