package cn.disclosuredesk.command;

import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Sends commands, each with the envelope that its events will carry. The caller's transaction is joined where there is one. */
public final class Commands {

    /** Where the web layer keeps the id of the request that is being answered. */
    public static final String REQUEST_ID = "request";

    private final CommandGateway gateway;
    private final String release;

    Commands(CommandGateway gateway, String release) {
        this.gateway = gateway;
        this.release = release;
    }

    /** @throws Refusal where the law or the other facts exclude it: nothing has happened then */
    public void carryOut(AgencyCode agency, By by, Object command) {
        Map<String, String> envelope = new HashMap<>();
        envelope.put(Envelope.ACTOR, by.actor());
        envelope.put(Envelope.ROLE, by.role());
        envelope.put(Envelope.AGENCY, agency.value());
        envelope.put(Envelope.VIA, by.via().name());
        envelope.put(Envelope.RELEASE, release);
        putIfKnown(envelope, Envelope.SOURCE, by.source());
        putIfKnown(envelope, Envelope.REQUEST, MDC.get(REQUEST_ID));
        gateway.sendAndWait(new GenericCommandMessage<>(command, envelope));
    }

    private static void putIfKnown(Map<String, String> envelope, String key, @Nullable String value) {
        if (value != null) {
            envelope.put(key, value);
        }
    }
}
