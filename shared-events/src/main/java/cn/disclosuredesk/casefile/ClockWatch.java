package cn.disclosuredesk.casefile;

import cn.disclosuredesk.clock.ClockFacts;
import cn.disclosuredesk.clock.ClockFacts.Delay;
import cn.disclosuredesk.clock.ClockFacts.Extension;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.ClockFacts.Renewal;
import cn.disclosuredesk.clock.Consultation;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.Comparator;
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
                facts.inTheHouseSince().isBefore(facts.receivedOn()) ? facts.inTheHouseSince() : null,
                confirmedLater(),
                facts.receiptIsProvisional() && isUnreachable(),
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
                facts.endDays(),
                facts.endedOn());
    }

    /** The portal's acknowledgement is the receipt (最高人民法院指导案例26号): a later click of ours is shown beside it. */
    private @Nullable LocalDate confirmedLater() {
        LocalDate confirmed = facts.confirmed()
                .map(ReceiptConfirmed::confirmedOn)
                .orElse(facts.registration().confirmedOn());
        return facts.registration().channel() == Channel.ONLINE
                        && confirmed != null
                        && confirmed.isAfter(facts.receivedOn())
                ? confirmed
                : null;
    }

    /** Tried in vain, and not reached since: nor did the same application come once more (并入), which needs no contact. */
    private boolean isUnreachable() {
        if (facts.all(CopyAttached.class).findAny().isPresent()) {
            return false;
        }
        Optional<LocalDate> reached = facts.all(ApplicantContacted.class)
                .filter(ApplicantContacted::reached)
                .map(ApplicantContacted::on)
                .max(Comparator.naturalOrder());
        return facts.all(ApplicantUnreachable.class)
                .anyMatch(fact -> reached.isEmpty() || !fact.on().isBefore(reached.get()));
    }

    private <Q extends ApplicationEvent, A extends ApplicationEvent & AboutAFact> List<Question> questions(
            Class<Q> asked, Class<A> answered) {
        return facts.timeline().all(asked).stream()
                .map(question -> {
                    Limit limit = limit(question.fact());
                    return new Question(
                            question.fact().happenedOn(),
                            servedOn(question),
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

    private List<Fee> fees() {
        return facts.timeline().all(FeeNoticeIssued.class).stream()
                .map(notice -> new Fee(
                        notice.fact().happenedOn(),
                        servedOn(notice),
                        answer(notice.sequence(), FeePaid.class)
                                .map(FeePaid::paidOn)
                                .orElse(null)))
                .toList();
    }

    private List<Consultation> consultations() {
        return facts.timeline().all(ConsultationSent.class).stream()
                .map(letter -> {
                    Limit limit = letter.fact().limit();
                    ConsultationAnswered answer = Letters.opinion(facts, letter.sequence())
                            .map(Recorded::fact)
                            .orElse(null);
                    boolean silent = answer != null && answer.position() == Position.NONE;
                    return new Consultation(
                            letter.fact().consultee(),
                            letter.fact().sentOn(),
                            servedOn(letter),
                            answer == null || silent ? null : answer.receivedOn(),
                            silent ? answer.receivedOn() : null,
                            limit == null ? null : limit.by(),
                            limit == null ? null : limit.workingDays());
                })
                .toList();
    }

    private @Nullable LocalDate servedOn(Recorded<? extends ApplicationEvent> letter) {
        return Letters.servedOn(facts, letter).orElse(null);
    }

    private <A extends ApplicationEvent & AboutAFact> Optional<A> answer(long about, Class<A> kind) {
        return Letters.about(facts, about, kind).reduce((one, other) -> other);
    }
}
