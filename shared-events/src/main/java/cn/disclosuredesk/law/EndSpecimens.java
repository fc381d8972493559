package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.InsideSpecimens.id;
import static cn.disclosuredesk.law.InsideSpecimens.text;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;

/** The ends of a case and what follows them, as they could be recorded today. */
final class EndSpecimens {

    static final List<Specimen> ALL = List.of(
            Specimen.of("reply", ApplicationReplied.class, EndSpecimens::reply),
            Specimen.of(
                    "withdrawal",
                    ApplicationWithdrawn.class,
                    (facts, today) -> new ApplicationWithdrawn(id(facts), today, Outcome.OTHER, today, null)),
            Specimen.of(
                    "service",
                    ReplyServed.class,
                    (facts, today) ->
                            new ReplyServed(id(facts), new Dispatch(ServiceMethod.MAIL, null, today, null), today)),
            Specimen.of(
                    "provision",
                    InformationProvided.class,
                    (facts, today) -> new InformationProvided(id(facts), today, null, null)),
            new Specimen(
                    "revocation",
                    ReplyRevoked.class,
                    (facts, today) -> InquirySpecimens.answer(
                            facts,
                            ApplicationReplied.class,
                            ReplyRevoked.class,
                            about -> new ReplyRevoked(id(facts), about, today, null, null))),
            Specimen.of(
                    "proactive-disclosure",
                    ProactiveDisclosureDecided.class,
                    (facts, today) -> new ProactiveDisclosureDecided(id(facts), today, true, null, null)),
            Specimen.of(
                    "archive",
                    ApplicationArchived.class,
                    (facts, today) -> new ApplicationArchived(id(facts), today, "1", null)),
            Specimen.of(
                    "split",
                    ApplicationSplit.class,
                    (facts, today) -> new ApplicationSplit(id(facts), today, List.of(id(facts)), null)),
            Specimen.of(
                    "agency-change",
                    ApplicationMoved.class,
                    (facts, today) -> new ApplicationMoved(
                            id(facts), today, facts.registration().agency(), id(facts), null)),
            Specimen.of(
                    "annulment",
                    ApplicationAnnulled.class,
                    (facts, today) -> new ApplicationAnnulled(id(facts), today, text(facts))));

    private EndSpecimens() {}

    /** A reply of a kind that presupposes nothing, so that only its day can be irregular. */
    private static ApplicationReplied reply(CaseFacts facts, LocalDate today) {
        Disposition kind = Disposition.NOT_OURS;
        return new ApplicationReplied(
                id(facts), today, kind, kind.row(), today, List.of(), null, null, null, null, null, null);
    }
}
