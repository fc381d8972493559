package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The call by which a fact is recorded: the path behind {@code /api/applications/{id}/}, and the body. Texts are the same
 * whatever the fact: the tables and dates do not read them.
 */
record CallOfAFact(String path, Json body) {

    private static final String TEXT = "见卷";

    private static final Map<Class<?>, Function<ApplicationEvent, CallOfAFact>> CALLS = Map.ofEntries(
            call(ReceiptConfirmed.class, fact -> to("confirmation", Json.of("confirmedOn", fact.confirmedOn()))),
            call(
                    ApplicantContacted.class,
                    fact -> to(
                            "contacts",
                            Json.of("on", fact.on())
                                    .with("purpose", fact.purpose())
                                    .with("reached", fact.reached()))),
            call(
                    ApplicantUnreachable.class,
                    fact -> to("unreachable", Json.of("on", fact.on()).with("because", TEXT))),
            call(
                    CopyAttached.class,
                    fact -> to("copies", Json.of("channel", fact.channel()).with("receivedOn", fact.receivedOn()))),
            call(ApplicationAccepted.class, fact -> to("acceptance", Json.of("acceptedOn", fact.acceptedOn()))),
            call(
                    ApplicationHandedOver.class,
                    fact -> to(
                            "assignment",
                            some("unit", fact.unit()).with("on", fact.on()).with("handler", "承办人丁"))),
            call(UnitUrged.class, fact -> to("urge", some("unit", fact.unit()).with("on", fact.on()))),
            call(
                    HandOverReturned.class,
                    fact -> to(
                            "return",
                            some("unit", fact.unit()).with("on", fact.on()).with("reason", TEXT))),
            call(
                    UnitOpinionGiven.class,
                    fact -> to(
                            "opinion",
                            some("unit", fact.unit()).with("on", fact.on()).with("opinion", TEXT))),
            call(
                    ClarificationRequested.class,
                    fact -> to(
                            "clarification-request",
                            letter(fact.sentOn(), fact.servedOn(), fact.limit()).with("issues", TEXT))),
            call(
                    ApplicationClarified.class,
                    fact -> to(
                            "clarification",
                            some("lateBecause", fact.lateBecause() == null ? null : TEXT)
                                    .with("receivedOn", fact.receivedOn()))),
            call(
                    ReasonsRequested.class,
                    fact -> to("reasons-request", letter(fact.sentOn(), fact.servedOn(), fact.limit()))),
            call(
                    ReasonsGiven.class,
                    fact -> to(
                            "reasons",
                            some("accepted", fact.accepted())
                                    .with("receivedOn", fact.receivedOn())
                                    .with("reasons", TEXT))),
            call(
                    ReplyDelayed.class,
                    fact -> to("delay", Json.of("until", fact.until()).with("notifiedOn", fact.notifiedOn()))),
            call(
                    FeeNoticeIssued.class,
                    fact -> to(
                            "fee-notice",
                            some("servedOn", fact.servedOn())
                                    .with("issuedOn", fact.issuedOn())
                                    .with("method", fact.method())
                                    .with("units", fact.units())
                                    .with("amount", fact.amount()))),
            call(FeePaid.class, fact -> to("fee-payment", Json.of("paidOn", fact.paidOn()))),
            call(
                    ConsultationSent.class,
                    fact -> to(
                            "consultations",
                            letter(fact.sentOn(), fact.servedOn(), fact.limit())
                                    .with("consultee", fact.consultee())
                                    .with("name", "某某"))),
            call(
                    ConsultationAnswered.class,
                    fact -> to(
                            "consultations/" + fact.about() + "/answer",
                            Json.of("receivedOn", fact.receivedOn()).with("position", fact.position()))),
            call(
                    ThirdPartyNotified.class,
                    fact -> to("consultations/" + fact.about() + "/notice", Json.of("sentOn", fact.sentOn()))),
            call(
                    LetterServed.class,
                    fact -> to(
                            "letters/" + fact.about() + "/service",
                            some("method", fact.method()).with("servedOn", fact.servedOn()))),
            call(LetterReturned.class, fact -> to("letters/" + fact.about() + "/return", Json.of("on", fact.on()))),
            call(
                    ReplyExtended.class,
                    fact -> to(
                            "extension",
                            Json.of("workingDays", fact.workingDays())
                                    .with("notifiedOn", fact.notifiedOn())
                                    .with("approvedBy", "负责人戊")
                                    .with("reason", TEXT)
                                    .with("overrideReason", TEXT))),
            call(
                    SearchRecorded.class,
                    fact -> to(
                            "searches",
                            Json.of("on", fact.on()).with("scope", TEXT).with("found", fact.found()))),
            call(
                    DisclosureExamined.class,
                    fact -> to(
                            "examinations",
                            Json.of("examination", fact.examination())
                                    .with("on", fact.on())
                                    .with("result", fact.result()))),
            call(
                    StepApproved.class,
                    fact -> to(
                            "approvals",
                            Json.of("step", fact.step()).with("on", fact.on()).with("by", "负责人戊"))),
            call(
                    NoteKept.class,
                    fact -> to(
                            "notes",
                            Json.of("on", fact.on()).with("kind", fact.kind()).with("text", TEXT))),
            call(
                    ApplicationReplied.class,
                    fact -> to(
                            "reply",
                            some("documentNo", fact.documentNo())
                                    .with("madeOn", fact.madeOn())
                                    .with("disposition", fact.disposition())
                                    .with("subReason", TEXT))),
            call(ReplyServed.class, fact -> to("service", dispatch(fact.dispatch()))),
            call(InformationProvided.class, fact -> to("provision", Json.of("on", fact.on()))),
            call(ApplicationWithdrawn.class, fact -> to("withdrawal", Json.of("withdrawnOn", fact.withdrawnOn()))),
            call(ReplyRevoked.class, fact -> to("revocation", Json.of("on", fact.on()))),
            call(
                    ProactiveDisclosureDecided.class,
                    fact -> to(
                            "proactive-disclosure",
                            Json.of("on", fact.on())
                                    .with("disclosed", fact.disclosed())
                                    .with("reason", TEXT))),
            call(
                    ApplicationArchived.class,
                    fact -> to("archive", Json.of("on", fact.on()).with("fileNo", fact.fileNo()))),
            call(
                    ApplicationAnnulled.class,
                    fact -> to("annulment", Json.of("on", fact.on()).with("reason", TEXT))));

    static CallOfAFact of(ApplicationEvent fact) {
        return CALLS.get(fact.getClass()).apply(fact);
    }

    /** Whether a fact is recorded by a call on its case alone. */
    static boolean exists(ApplicationEvent fact) {
        return CALLS.containsKey(fact.getClass());
    }

    /** What a form says that was received like this. */
    static Json registration(ApplicationReceived fact, Json form) {
        Json who = form.without("receivedOn")
                .with("channel", fact.channel())
                .with("applicant.kind", fact.applicants().get(0).kind());
        return fact.provisional()
                ? who.with("arrivedOn", fact.receivedOn())
                : who.with("receivedOn", fact.receivedOn());
    }

    private static Json letter(LocalDate sentOn, @Nullable LocalDate servedOn, @Nullable Limit limit) {
        Json letter = some("servedOn", servedOn).with("sentOn", sentOn);
        if (limit == null) {
            return letter;
        }
        return limit.by() == null
                ? letter.with("answerWithin.workingDays", limit.workingDays())
                : letter.with("answerBy", limit.by());
    }

    private static Json dispatch(Dispatch dispatch) {
        Json service = some("dispatchedOn", dispatch.dispatchedOn()).with("method", dispatch.method());
        return dispatch.servedOn() == null ? service : service.with("servedOn", dispatch.servedOn());
    }

    private static Json some(String member, @Nullable Object value) {
        return value == null ? Json.empty() : Json.of(member, value);
    }

    private static CallOfAFact to(String path, Json body) {
        return new CallOfAFact(path, body);
    }

    private static <E extends ApplicationEvent> Map.Entry<Class<?>, Function<ApplicationEvent, CallOfAFact>> call(
            Class<E> fact, Function<E, CallOfAFact> written) {
        return Map.entry(fact, event -> written.apply(fact.cast(event)));
    }
}
