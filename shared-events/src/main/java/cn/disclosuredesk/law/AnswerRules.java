package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What answers a letter, serves it or follows it: it needs that letter, comes after it, and comes once. */
final class AnswerRules {

    static final List<Rule> ALL = List.of(
            AnswerRules::anAnswerHasItsQuestion,
            AnswerRules::anAnswerDoesNotComeBeforeItsQuestion,
            AnswerRules::aQuestionIsAnsweredOnce,
            AnswerRules::aLetterIsServedOnce);

    private AnswerRules() {}

    /** An answer names a question that stands, and one of its own kind (第三十条、第三十二条至第三十五条、第四十二条). */
    static Optional<Objection> anAnswerHasItsQuestion(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof AboutAFact answer)) {
            return Optional.empty();
        }
        ApplicationEvent question = others.timeline().at(answer.about()).orElse(null);
        String label = Act.of(act.fact()).label();
        if (question == null) {
            return Optional.of(Objection.impossible(
                    field(act.fact()), "本件没有第%d号%s，不能登记%s。".formatted(answer.about(), awaited(act.fact()), label)));
        }
        return isAnsweredBy(question, act.fact())
                ? Optional.empty()
                : Optional.of(Objection.impossible(
                        field(act.fact()),
                        "本件第%d号记录是%s，不是%s，不能登记%s。"
                                .formatted(answer.about(), Act.named(question), awaited(act.fact()), label)));
    }

    /** An answer comes when its question is out. */
    static Optional<Objection> anAnswerDoesNotComeBeforeItsQuestion(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof AboutAFact answer)) {
            return Optional.empty();
        }
        Act words = Act.of(act.fact());
        LocalDate day = act.fact().happenedOn();
        return others.timeline()
                .at(answer.about())
                .filter(question -> question.happenedOn().isAfter(day))
                .map(question -> Objection.impossible(
                        words.field(),
                        "%s%s早于%s%s。"
                                .formatted(words.day(), day, Act.of(question).day(), question.happenedOn())));
    }

    /**
     * A text, an opinion, reasons or a payment comes once, and a reply is revoked once. After 未答复 was recorded of a
     * consultee its opinion may still come.
     */
    static Optional<Objection> aQuestionIsAnsweredOnce(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof AboutAFact answer)
                || act.fact() instanceof LetterReturned
                || act.fact() instanceof LetterServed) {
            return Optional.empty();
        }
        return others.timeline().all(act.fact().getClass()).stream()
                .map(Recorded::fact)
                .filter(other -> ((AboutAFact) other).about() == answer.about())
                .filter(other -> !isOpinionAfterSilence(other, act.fact()) && !isOpinionAfterSilence(act.fact(), other))
                .findFirst()
                .map(other -> Objection.recordedAlready(null, "已登记%s，不能重复登记。".formatted(Act.named(other))));
    }

    /** A letter is served once; a day of service that was recorded with the letter is corrected, not recorded again. */
    static Optional<Objection> aLetterIsServedOnce(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof LetterServed served)) {
            return Optional.empty();
        }
        ApplicationEvent letter = others.timeline().at(served.about()).orElse(null);
        if (letter == null) {
            return Optional.empty();
        }
        return Letters.servedOn(others, new Recorded<>(served.about(), letter))
                .map(day -> Objection.recordedAlready(null, "%s的送达日期已登记（%s），有误请更正。".formatted(Act.named(letter), day)));
    }

    private static boolean isOpinionAfterSilence(ApplicationEvent first, ApplicationEvent second) {
        return first instanceof ConsultationAnswered silence
                && second instanceof ConsultationAnswered opinion
                && silence.position() == Position.NONE
                && opinion.position() != Position.NONE
                && !opinion.receivedOn().isBefore(silence.receivedOn());
    }

    private static boolean isAnsweredBy(ApplicationEvent question, ApplicationEvent answer) {
        if (answer instanceof ApplicationClarified) {
            return question instanceof ClarificationRequested;
        }
        if (answer instanceof ReasonsGiven) {
            return question instanceof ReasonsRequested;
        }
        if (answer instanceof FeePaid) {
            return question instanceof FeeNoticeIssued;
        }
        if (answer instanceof ConsultationAnswered) {
            return question instanceof ConsultationSent;
        }
        if (answer instanceof ThirdPartyNotified) {
            return question instanceof ConsultationSent letter && letter.consultee() == Consultee.THIRD_PARTY;
        }
        if (answer instanceof ReplyRevoked) {
            return question instanceof ApplicationReplied;
        }
        return Letters.isLetter(question) || answer instanceof LetterReturned && question instanceof ApplicationReplied;
    }

    /** What an answer answers, in the clerk's words. */
    private static String awaited(ApplicationEvent answer) {
        if (answer instanceof ApplicationClarified) {
            return "补正告知";
        }
        if (answer instanceof ReasonsGiven) {
            return "要求说明理由";
        }
        if (answer instanceof FeePaid) {
            return "收费通知";
        }
        if (answer instanceof ConsultationAnswered) {
            return "征求意见";
        }
        if (answer instanceof ThirdPartyNotified) {
            return "向第三方的征求意见";
        }
        return answer instanceof ReplyRevoked ? "答复" : "函件";
    }

    /** The part of the call that names the question; null where its form finds it. */
    private static @Nullable String field(ApplicationEvent answer) {
        if (answer instanceof ConsultationAnswered || answer instanceof ThirdPartyNotified) {
            return "consultationId";
        }
        return answer instanceof LetterServed || answer instanceof LetterReturned ? "sequence" : null;
    }
}
