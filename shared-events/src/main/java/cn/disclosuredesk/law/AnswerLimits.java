package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.StatutoryPeriod;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.Limit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when an answer is awaited, as the clock reckons it; while the service is not known, the earliest day that it can be. */
final class AnswerLimits {

    private AnswerLimits() {}

    /** The last day to clarify (第三十条). */
    static LocalDate clarifyBy(CaseFacts facts, Recorded<ClarificationRequested> letter, Reckoning reckoning) {
        Limit limit = letter.fact().limit();
        return new Question(letter.fact().sentOn(), served(facts, letter), limit.by(), limit.workingDays(), null)
                .answerDue(reckoning.settings().clock().usualClarificationDays(), reckoning.calendar())
                .dueOn();
    }

    /** The last day to pay: 20 working days after service (国办函〔2020〕109号). */
    static LocalDate payBy(CaseFacts facts, Recorded<FeeNoticeIssued> notice, Reckoning reckoning) {
        return new Fee(notice.fact().happenedOn(), served(facts, notice), null)
                .paymentDue(reckoning.calendar())
                .dueOn();
    }

    /** The last day for a third party or co-author to answer (第三十二条、第三十四条). */
    static LocalDate answerBy(CaseFacts facts, Recorded<ConsultationSent> letter, Reckoning reckoning) {
        LocalDate served = served(facts, letter);
        return StatutoryPeriod.OPINION
                .dueAfter(served == null ? letter.fact().sentOn() : served, reckoning.calendar())
                .dueOn();
    }

    private static @Nullable LocalDate served(CaseFacts facts, Recorded<? extends ApplicationEvent> letter) {
        return Letters.servedOn(facts, letter).orElse(null);
    }
}
