package cn.disclosuredesk.events;

/**
 * A fact about an earlier fact of the same thing: an answer to its question, the service of its letter, a correction.
 * {@link #about()} is the sequence under which that fact was recorded.
 */
public interface AboutAFact {

    long about();
}
