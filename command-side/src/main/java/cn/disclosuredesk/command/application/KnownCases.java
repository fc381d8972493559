package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.util.List;

/** The cases that an act can be about: there, and of an agency that the actor may act for. */
public final class KnownCases {

    private final EventStreams streams;
    private final CurrentActor actors;

    KnownCases(EventStreams streams, CurrentActor actors) {
        this.streams = streams;
        this.actors = actors;
    }

    /** @throws Refusal where there is no such case */
    public CaseFacts known(String id) {
        List<StoredEvent> history =
                id.isBlank() || id.length() > Id.LONGEST ? List.of() : streams.of(new ApplicationId(id));
        CaseFacts facts = CaseFacts.NONE;
        for (StoredEvent stored : history) {
            if (stored.event() instanceof ApplicationEvent event) {
                boolean byDesk = Envelope.DESK.equals(stored.envelope().get(Envelope.ACTOR));
                facts = byDesk ? facts.withByDesk(event) : facts.with(event);
            }
        }
        if (facts.received() == null) {
            throw Refusal.unknown("没有这件申请。");
        }
        actors.agency(facts.registration().agency().value());
        return facts;
    }
}
