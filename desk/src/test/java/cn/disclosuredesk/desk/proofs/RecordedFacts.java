package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.command.application.RecordFact;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.Commands;
import cn.disclosuredesk.store.EventStreams;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Records facts of one case as the command side does, without the calls that would tell them. */
final class RecordedFacts {

    private final Commands commands;
    private final EventStreams streams;
    private final ApplicationReceived registration;

    RecordedFacts(ApplicationContext desk, String application) {
        commands = desk.getBean(Commands.class);
        streams = desk.getBean(EventStreams.class);
        registration = (ApplicationReceived)
                streams.of(new ApplicationId(application)).get(0).event();
    }

    ApplicationId id() {
        return registration.application();
    }

    AgencyCode agency() {
        return registration.agency();
    }

    /** A text that lies in the vault: what was applied for. */
    SealedText text() {
        return registration.content();
    }

    /** Particulars that lie in the vault: the applicant's. */
    SealedText person() {
        return registration.applicants().get(0).particulars();
    }

    /** Records a fact; returns its sequence. */
    long record(ApplicationEvent fact) {
        commands.send(
                new RecordFact(fact, null),
                Map.of(
                        Envelope.ACTOR,
                        clerk().value(),
                        Envelope.ROLE,
                        "HEAD",
                        Envelope.AGENCY,
                        registration.agency().value(),
                        Envelope.VIA,
                        Envelope.Via.API.name(),
                        Envelope.REQUEST,
                        "proof"));
        return streams.version(id());
    }

    /** Whoever registered the case. */
    PersonId clerk() {
        return new PersonId(streams.of(id()).get(0).envelope().getOrDefault(Envelope.ACTOR, Envelope.DESK));
    }
}
