package cn.disclosuredesk.command;

import cn.disclosuredesk.events.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Who does an act, in which role and through which door: what the envelope of its events will say.
 *
 * @param actor person id; {@link Envelope#DESK} for what the desk does by itself
 * @param source where an imported fact stands; null for acts that nobody imported
 */
public record By(
        String actor,
        String role,
        Envelope.Via via,
        @Nullable String source) {

    /** The desk itself, such as a carry-over on 1 January. */
    public static final By DESK = new By(Envelope.DESK, Envelope.DESK, Envelope.Via.AUTOMATION, null);

    public static By of(String actor, String role, Envelope.Via via) {
        return new By(actor, role, via, null);
    }

    /** The same person, by a line of a ledger. */
    public By importing(String line) {
        return new By(actor, role, Envelope.Via.IMPORT, line);
    }
}
