package cn.disclosuredesk.casefile;

import cn.disclosuredesk.clock.ClockFacts;
import cn.disclosuredesk.clock.ClockFacts.Delay;
import cn.disclosuredesk.clock.ClockFacts.Extension;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.ClockFacts.Renewal;
import cn.disclosuredesk.clock.Consultation;
import cn.disclosuredesk.events.application.AboutAFact;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the clock has to know of a case. */
public final class ClockWatch {

    private final CaseFacts facts;

    private ClockWatch(CaseFacts facts) {
        this.facts = facts;
    }

    public static ClockFacts of(CaseFacts facts) {
        return new ClockWatch(facts).read();
    }

    private ClockFacts read() {
        return new ClockFacts(
                facts.receivedOn(),
                facts.receiptIsProvisional(),
                facts.registration().arrivedOn(),
                facts.receiptIsProvisional()
                        && facts.all(ApplicantUnreachable.class).findAny().isPresent(),
                questions(ClarificationRequested.class, ApplicationClarified.class),
                questions(ReasonsRequested.class, ReasonsGiven.class),
                fees(),
                consultations(),
                facts.all(ReplyExtended.class)
                        .map(fact -> new Extension(fact.notifiedOn(), fact.workingDays()))
                        .toList(),
                facts.all(ReplyDelayed.class)
                        .map(fact -> new Delay(fact.notifiedOn(), fact.until()))
                        .toList(),
                facts.renewedDuties().stream()
                        .map(duty -> new Renewal(duty.arose(), duty.startedAfter(), duty.performBy()))
                        .toList(),
                facts.all(ApplicationReplied.class)
                        .map(ApplicationReplied::madeOn)
                        .toList(),
                facts.endedOn());
    }

    private <Q extends ApplicationEvent, A extends ApplicationEvent & AboutAFact> List<Question> questions(
            Class<Q> asked, Class<A> answered) {
        return facts.timeline().all(asked).stream()
                .map(question -> {
                    Limit limit = limit(question.fact());
                    return new Question(
                            question.fact().happenedOn(),
                            servedOn(question.sequence(), servedAtOnce(question.fact())),
                            limit == null ? null : limit.by(),
                            limit == null ? null : limit.workingDays(),
                            answer(question.sequence(), answered)
                                    .map(ApplicationEvent::happenedOn)
                                    .orElse(null));
                })
                .toList();
    }

    private static @Nullable Limit limit(ApplicationEvent question) {
        if (question instanceof ClarificationRequested fact) {
            return fact.limit();
        }
        return question instanceof ReasonsRequested fact ? fact.limit() : null;
    }

    private static @Nullable LocalDate servedAtOnce(ApplicationEvent question) {
        if (question instanceof ClarificationRequested fact) {
            return fact.servedOn();
        }
        return question instanceof ReasonsRequested fact ? fact.servedOn() : null;
    }

    private List<Fee> fees() {
        return facts.timeline().all(FeeNoticeIssued.class).stream()
                .map(notice -> new Fee(
                        notice.fact().happenedOn(),
                        servedOn(notice.sequence(), notice.fact().servedOn()),
                        answer(notice.sequence(), FeePaid.class)
                                .map(FeePaid::paidOn)
                                .orElse(null)))
                .toList();
    }

    private List<Consultation> consultations() {
        return facts.timeline().all(ConsultationSent.class).stream()
                .map(letter -> new Consultation(
                        letter.fact().consultee() == Consultee.OTHER_AGENCY
                                ? Consultation.AnswerLimit.NONE
                                : Consultation.AnswerLimit.FIFTEEN_WORKING_DAYS,
                        letter.fact().sentOn(),
                        servedOn(letter.sequence(), letter.fact().servedOn()),
                        answer(letter.sequence(), ConsultationAnswered.class)
                                .filter(answer -> !isSilenceThatTheLawEnds(letter.fact(), answer))
                                .map(ConsultationAnswered::receivedOn)
                                .orElse(null)))
                .toList();
    }

    /** That no answer came is no answer: where the law sets the limit, the limit ends the pause (第三十二条、第三十四条). */
    private static boolean isSilenceThatTheLawEnds(ConsultationSent letter, ConsultationAnswered answer) {
        return answer.position() == Position.NONE && letter.consultee() != Consultee.OTHER_AGENCY;
    }

    /** The service recorded with the letter, or later. */
    private @Nullable LocalDate servedOn(long letter, @Nullable LocalDate atOnce) {
        return answer(letter, LetterServed.class).map(LetterServed::servedOn).orElse(atOnce);
    }

    private <A extends ApplicationEvent & AboutAFact> Optional<A> answer(long about, Class<A> kind) {
        return facts.all(kind).filter(answer -> answer.about() == about).reduce((one, other) -> other);
    }
}
