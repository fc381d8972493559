package cn.disclosuredesk.command;

import cn.disclosuredesk.events.Envelope;
import org.axonframework.messaging.MetaData;

/** The envelope of what the desk adds by itself to the act of a person: she did it in no role and through no door. */
public final class ByDesk {

    public static final MetaData ENVELOPE = MetaData.with(Envelope.ACTOR, Envelope.DESK)
            .and(Envelope.ROLE, Envelope.DESK)
            .and(Envelope.VIA, Envelope.Via.AUTOMATION.name());

    private ByDesk() {}
}
