package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.InsideSpecimens.id;
import static cn.disclosuredesk.law.InsideSpecimens.text;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.FeeTariff;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Questions, answers and letters as they could be recorded today. An answer refers to the question that is open. */
final class InquirySpecimens {

    /** Whoever it is: the law only asks whether somebody approved. */
    private static final PersonId SOMEBODY = new PersonId("somebody");

    static final List<Specimen> ALL = List.of(
            Specimen.of(
                    "clarification-request",
                    ClarificationRequested.class,
                    (facts, today) ->
                            new ClarificationRequested(id(facts), today, null, new Limit(null, 15), null, null, null)),
            new Specimen(
                    "clarification",
                    ApplicationClarified.class,
                    (facts, today) -> answer(
                            facts,
                            ClarificationRequested.class,
                            ApplicationClarified.class,
                            about -> new ApplicationClarified(id(facts), about, today, null, null))),
            Specimen.of(
                    "reasons-request",
                    ReasonsRequested.class,
                    (facts, today) -> new ReasonsRequested(id(facts), today, null, new Limit(null, 15), null, null)),
            new Specimen(
                    "reasons",
                    ReasonsGiven.class,
                    (facts, today) -> answer(
                            facts,
                            ReasonsRequested.class,
                            ReasonsGiven.class,
                            about -> new ReasonsGiven(id(facts), about, today, null, null))),
            Specimen.of(
                    "delay",
                    ReplyDelayed.class,
                    (facts, today) -> new ReplyDelayed(id(facts), today.plusMonths(1), today, null)),
            Specimen.of(
                    "fee-notice",
                    FeeNoticeIssued.class,
                    (facts, today) -> new FeeNoticeIssued(
                            id(facts),
                            today,
                            null,
                            FeeMethod.PER_REQUEST,
                            11,
                            FeeTariff.amount(FeeMethod.PER_REQUEST, 11),
                            null,
                            null)),
            new Specimen(
                    "fee-payment",
                    FeePaid.class,
                    (facts, today) -> answer(
                            facts,
                            FeeNoticeIssued.class,
                            FeePaid.class,
                            about -> new FeePaid(id(facts), about, today, null))),
            Specimen.of(
                    "consultations",
                    ConsultationSent.class,
                    (facts, today) -> new ConsultationSent(
                            id(facts), Consultee.THIRD_PARTY, text(facts), null, today, null, null, null, null)),
            new Specimen(
                    "consultations/answer",
                    ConsultationAnswered.class,
                    (facts, today) -> answer(
                            facts,
                            ConsultationSent.class,
                            ConsultationAnswered.class,
                            about -> new ConsultationAnswered(id(facts), about, today, Position.AGREES, null))),
            Specimen.of(
                    "extension",
                    ReplyExtended.class,
                    (facts, today) -> new ReplyExtended(
                            id(facts), 1, new Approval(SOMEBODY, today, false), today, text(facts), text(facts), null)),
            new Specimen("letters/service", LetterServed.class, InquirySpecimens::service),
            new Specimen("letters/return", LetterReturned.class, InquirySpecimens::comingBack),
            new Specimen("consultations/notice", ThirdPartyNotified.class, InquirySpecimens::notice));

    private InquirySpecimens() {}

    /** An answer to the question that was asked last among those still open, or to the last one of all. */
    static <Q extends ApplicationEvent, A extends ApplicationEvent & AboutAFact> Optional<A> answer(
            CaseFacts facts, Class<Q> asked, Class<A> kind, LongFunction<A> answer) {
        return sequence(
                        facts.timeline().all(asked),
                        question -> Letters.about(facts, question.sequence(), kind)
                                .findAny()
                                .isEmpty())
                .map(answer::apply);
    }

    private static Optional<LetterServed> service(CaseFacts facts, LocalDate today) {
        return sequence(
                        letters(facts),
                        letter -> Letters.servedOn(facts, letter).isEmpty())
                .map(about -> new LetterServed(id(facts), about, today, null, null));
    }

    private static Optional<LetterReturned> comingBack(CaseFacts facts, LocalDate today) {
        return sequence(
                        facts.timeline().facts().stream()
                                .filter(recorded -> Letters.isLetter(recorded.fact())
                                        || recorded.fact() instanceof ApplicationReplied)
                                .toList(),
                        letter -> true)
                .map(about -> new LetterReturned(id(facts), about, today, null, null));
    }

    private static Optional<ThirdPartyNotified> notice(CaseFacts facts, LocalDate today) {
        List<Recorded<ConsultationSent>> thirdParties = facts.timeline().all(ConsultationSent.class).stream()
                .filter(letter -> letter.fact().consultee() == Consultee.THIRD_PARTY)
                .toList();
        return sequence(
                        thirdParties,
                        letter -> Letters.about(facts, letter.sequence(), ThirdPartyNotified.class)
                                .findAny()
                                .isEmpty())
                .map(about -> new ThirdPartyNotified(id(facts), about, today, null, null, null));
    }

    private static List<Recorded<ApplicationEvent>> letters(CaseFacts facts) {
        return facts.timeline().facts().stream()
                .filter(recorded -> Letters.isLetter(recorded.fact()))
                .toList();
    }

    /** The sequence of the last of these that is open, or else of the last. */
    private static <F extends ApplicationEvent> Optional<Long> sequence(
            List<Recorded<F>> facts, Predicate<Recorded<F>> isOpen) {
        return facts.stream()
                .filter(isOpen)
                .reduce((one, other) -> other)
                .or(() -> facts.stream().reduce((one, other) -> other))
                .map(Recorded::sequence);
    }
}
