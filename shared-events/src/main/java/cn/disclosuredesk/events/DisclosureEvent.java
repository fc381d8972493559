package cn.disclosuredesk.events;

import java.time.LocalDate;

/**
 * Something that happened. {@link #happenedOn()} is the day it happened in China; when it was recorded, by whom and
 * through which door is in the envelope ({@link Envelope}). No event holds text that a person typed, except official
 * numbers and names of public bodies: such text is a {@link SealedText}.
 */
public interface DisclosureEvent {

    LocalDate happenedOn();
}
