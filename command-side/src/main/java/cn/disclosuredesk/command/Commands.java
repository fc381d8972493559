package cn.disclosuredesk.command;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Sends commands, each with the envelope that its events will carry. The caller's transaction is joined where there is one. */
public final class Commands {

    private static final Actor DESK =
            new Actor(new PersonId(Envelope.DESK), Envelope.DESK, Envelope.Via.AUTOMATION, Envelope.DESK);

    private final CommandGateway gateway;
    private final String release;

    Commands(CommandGateway gateway, String release) {
        this.gateway = gateway;
        this.release = release;
    }

    /** @throws Refusal where the law or the other facts exclude it: nothing has happened then */
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
        gateway.sendAndWait(new GenericCommandMessage<>(command, envelope));
    }
}
