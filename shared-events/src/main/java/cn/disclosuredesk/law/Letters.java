package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.StatutoryPeriod;
import cn.disclosuredesk.events.application.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters of a case (函件): when they were served, until when an answer is awaited, and what answers them. */
final class Letters {

    /** The letters other than the reply. */
    static final List<Class<? extends ApplicationEvent>> KINDS = List.of(
            ClarificationRequested.class,
            ReasonsRequested.class,
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            ConsultationSent.class,
            ReplyExtended.class,
            ThirdPartyNotified.class);

    private Letters() {}

    static boolean isLetter(ApplicationEvent fact) {
        return KINDS.contains(fact.getClass());
    }

    /** The facts of a kind that answer, serve or follow the fact recorded under a sequence. */
    static <A extends ApplicationEvent & AboutAFact> Stream<A> about(CaseFacts facts, long sequence, Class<A> kind) {
        return facts.all(kind).filter(answer -> answer.about() == sequence);
    }

    /** The day of service that was recorded with the letter; null where it was not. */
    static @Nullable LocalDate servedAtOnce(ApplicationEvent letter) {
        if (letter instanceof ClarificationRequested fact) {
            return fact.servedOn();
        }
        if (letter instanceof ReasonsRequested fact) {
            return fact.servedOn();
        }
        if (letter instanceof FeeNoticeIssued fact) {
            return fact.servedOn();
        }
        if (letter instanceof ConsultationSent fact) {
            return fact.servedOn();
        }
        return letter instanceof ThirdPartyNotified fact ? fact.servedOn() : null;
    }

    /** The day of service, recorded with the letter or later; empty while it is not known. */
    static Optional<LocalDate> servedOn(CaseFacts facts, Recorded<? extends ApplicationEvent> letter) {
        return about(facts, letter.sequence(), LetterServed.class)
                .map(LetterServed::servedOn)
                .reduce((one, other) -> other)
                .or(() -> Optional.ofNullable(servedAtOnce(letter.fact())));
    }

    /** The last day to clarify; while the service is not known, the earliest day that it can be (第三十条). */
    static LocalDate clarifyBy(CaseFacts facts, Recorded<ClarificationRequested> letter, Reckoning reckoning) {
        Limit limit = letter.fact().limit();
        Integer days = limit.workingDays();
        if (limit.by() != null) {
            return Objects.requireNonNull(limit.by());
        }
        int within = StatutoryPeriod.believable(
                days == null ? reckoning.settings().clock().usualClarificationDays() : days);
        return reckoning.calendar().countFrom(served(facts, letter), within).lastDay();
    }

    /** The last day to pay: 20 working days after service; while that is not known, the earliest day that it can be. */
    static LocalDate payBy(CaseFacts facts, Recorded<FeeNoticeIssued> notice, Reckoning reckoning) {
        return StatutoryPeriod.FEE_PAYMENT
                .dueAfter(served(facts, notice), reckoning.calendar())
                .dueOn();
    }

    /** The last day for a third party or co-author to answer (第三十二条、第三十四条), reckoned as the clock does. */
    static LocalDate answerBy(CaseFacts facts, Recorded<ConsultationSent> letter, Reckoning reckoning) {
        return StatutoryPeriod.OPINION
                .dueAfter(served(facts, letter), reckoning.calendar())
                .dueOn();
    }

    private static LocalDate served(CaseFacts facts, Recorded<? extends ApplicationEvent> letter) {
        return servedOn(facts, letter).orElse(letter.fact().happenedOn());
    }
}
