package cn.disclosuredesk.command;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.Commands;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has acts carried out, each with the envelope that its events will carry, in the transaction of the caller where there
 * is one.
 */
public final class Acts {

    private static final Actor DESK =
            new Actor(new PersonId(Envelope.DESK), Envelope.DESK, Envelope.Via.AUTOMATION, Envelope.DESK);

    private final Commands commands;
    private final String release;

    Acts(Commands commands, String release) {
        this.commands = commands;
        this.release = release;
    }

    /**
     * @throws Refusal where the law or the other facts exclude it: nothing has happened then
     * @throws Stale where the caller saw an older version than the one that stands
     */
    public void carryOut(AgencyCode agency, Actor actor, Object command) {
        send(agency, actor, null, command);
    }

    /** What a line of a ledger says. {@code source} tells where the line stands. */
    public void carryOutImported(AgencyCode agency, Actor actor, String source, Object command) {
        send(agency, actor.through(Envelope.Via.IMPORT), source, command);
    }

    /** What the desk does by itself, such as a carry-over. */
    public void carryOutByDesk(AgencyCode agency, Object command) {
        send(agency, DESK, null, command);
    }

    private void send(AgencyCode agency, Actor actor, @Nullable String source, Object command) {
        Map<String, String> envelope = new HashMap<>();
        envelope.put(Envelope.ACTOR, actor.person().value());
        envelope.put(Envelope.ROLE, actor.role());
        envelope.put(Envelope.AGENCY, agency.value());
        envelope.put(Envelope.VIA, actor.via().name());
        envelope.put(Envelope.REQUEST, actor.request());
        envelope.put(Envelope.RELEASE, release);
        if (source != null) {
            envelope.put(Envelope.SOURCE, source);
        }
        commands.send(command, envelope);
    }
}
