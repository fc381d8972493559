package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 征求意见: who must be asked, waited for and told (第三十二条、第三十四条). */
final class ConsultationMarks {

    /** Replies for which it matters what a third party or co-author says. */
    private static final Set<Disposition> DECIDING =
            Set.of(Disposition.GRANTED, Disposition.PARTIAL, Disposition.THIRD_PARTY);

    private ConsultationMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        Stream<Mark> answers = facts.timeline().all(ConsultationAnswered.class).stream()
                .flatMap(answer -> ofAnAnswer(facts, answer, reckoning));
        Stream<Mark> replies = facts.timeline().all(ApplicationReplied.class).stream()
                .flatMap(reply -> Stream.of(
                                notAsked(facts, reply), notWaitedFor(facts, reply, reckoning), notTold(facts, reply))
                        .flatMap(marks -> marks));
        Stream<Mark> notices = facts.timeline().all(ThirdPartyNotified.class).stream()
                .flatMap(notice -> toldBeforeItAnswered(facts, notice, reckoning));
        return Stream.of(answers, replies, notices).flatMap(marks -> marks);
    }

    /** An opinion after the 15 working days does not lengthen the pause; silence shows when they are over. */
    private static Stream<Mark> ofAnAnswer(
            CaseFacts facts, Recorded<ConsultationAnswered> answer, Reckoning reckoning) {
        return letters(facts)
                .filter(letter -> letter.sequence() == answer.fact().about())
                .flatMap(letter -> {
                    LocalDate limit = AnswerLimits.answerBy(facts, letter, reckoning);
                    LocalDate day = answer.fact().receivedOn();
                    if (answer.fact().position() == Position.NONE) {
                        return day.isAfter(limit)
                                ? Stream.<Mark>empty()
                                : Stream.of(Irregularity.SILENCE_EARLY.mark(
                                        answer.sequence(), "%s记录未答复，答复意见的期限%s尚未届满".formatted(day, limit)));
                    }
                    return day.isAfter(limit)
                            ? Stream.of(Irregularity.OPINION_LATE.mark(
                                    answer.sequence(),
                                    "意见于%s收到，晚于期限%s%s，超出的时间计入答复期限"
                                            .formatted(
                                                    day,
                                                    limit,
                                                    Letters.servedOn(facts, letter)
                                                                    .isPresent()
                                                            ? ""
                                                            : "（送达日期未登记，自发出之日起算）")))
                            : Stream.<Mark>empty();
                });
    }

    /** Whose interests decide the reply must have been asked. */
    private static Stream<Mark> notAsked(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        LocalDate day = reply.fact().madeOn();
        boolean asked = facts.all(ConsultationSent.class)
                .anyMatch(letter -> letter.consultee() == Consultee.THIRD_PARTY
                        && !letter.sentOn().isAfter(day));
        return touchesAThirdParty(reply.fact()) && !asked
                ? Stream.of(Irregularity.THIRD_PARTY_NOT_ASKED.mark(
                        reply.sequence(), "%s的答复涉及第三方合法权益，未记录征求第三方意见".formatted(day)))
                : Stream.empty();
    }

    /** A third party or co-author that still may answer is waited for before the information is decided upon. */
    private static Stream<Mark> notWaitedFor(CaseFacts facts, Recorded<ApplicationReplied> reply, Reckoning reckoning) {
        LocalDate day = reply.fact().madeOn();
        if (!DECIDING.contains(reply.fact().disposition())) {
            return Stream.empty();
        }
        return letters(facts)
                .filter(letter -> mayStillAnswer(facts, letter, day, reckoning))
                .findFirst()
                .map(letter -> Irregularity.WHILE_ASKED.mark(
                        reply.sequence(),
                        "%s答复时，%s的征求意见尚未答复，期限%s未届满"
                                .formatted(
                                        day, letter.fact().sentOn(), AnswerLimits.answerBy(facts, letter, reckoning))))
                .stream();
    }

    /** To disclose against its will can be decided when the third party has answered, or may no more. */
    private static Stream<Mark> toldBeforeItAnswered(
            CaseFacts facts, Recorded<ThirdPartyNotified> notice, Reckoning reckoning) {
        LocalDate day = notice.fact().sentOn();
        return letters(facts)
                .filter(letter -> letter.sequence() == notice.fact().about())
                .filter(letter -> mayStillAnswer(facts, letter, day, reckoning))
                .map(letter -> Irregularity.WHILE_ASKED.mark(
                        notice.sequence(),
                        "%s告知第三方时，其意见尚未收到，期限%s未届满".formatted(day, AnswerLimits.answerBy(facts, letter, reckoning))));
    }

    private static boolean mayStillAnswer(
            CaseFacts facts, Recorded<ConsultationSent> letter, LocalDate day, Reckoning reckoning) {
        return !letter.fact().sentOn().isAfter(day)
                && !day.isAfter(AnswerLimits.answerBy(facts, letter, reckoning))
                && Letters.about(facts, letter.sequence(), ConsultationAnswered.class)
                        .noneMatch(answer -> !answer.receivedOn().isAfter(day));
    }

    /** What is disclosed against the will of a third party is told to it in writing, with the reasons. */
    private static Stream<Mark> notTold(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        if (!isDisclosedWhole(reply.fact())) {
            return Stream.empty();
        }
        LocalDate day = reply.fact().madeOn();
        return letters(facts)
                .filter(letter -> letter.fact().consultee() == Consultee.THIRD_PARTY)
                .filter(letter -> Letters.about(facts, letter.sequence(), ConsultationAnswered.class)
                        .filter(answer -> !answer.receivedOn().isAfter(day))
                        .anyMatch(answer ->
                                answer.position() == Position.REFUSES || answer.position() == Position.PARTLY))
                .filter(letter -> Letters.about(facts, letter.sequence(), ThirdPartyNotified.class)
                        .findAny()
                        .isEmpty())
                .findFirst()
                .map(letter -> Irregularity.THIRD_PARTY_NOT_TOLD.mark(
                        reply.sequence(),
                        "%s的答复公开了第三方不同意公开的信息，未记录书面告知第三方（征求意见%s）"
                                .formatted(day, letter.fact().sentOn())))
                .stream();
    }

    /** Whom the law gives a limit: third parties and co-authors. */
    private static Stream<Recorded<ConsultationSent>> letters(CaseFacts facts) {
        return facts.timeline().all(ConsultationSent.class).stream()
                .filter(letter -> letter.fact().consultee() != Consultee.OTHER_AGENCY);
    }

    /** Whether nothing was withheld for the sake of a third party. */
    private static boolean isDisclosedWhole(ApplicationReplied reply) {
        return reply.disposition() == Disposition.GRANTED
                || reply.disposition() == Disposition.PARTIAL
                        && !reply.grounds().isEmpty()
                        && !touchesAThirdParty(reply);
    }

    private static boolean touchesAThirdParty(ApplicationReplied reply) {
        return reply.disposition() == Disposition.THIRD_PARTY
                || reply.grounds().stream()
                        .map(ground -> Objects.requireNonNull(ground.article()))
                        .filter(article -> !article.contains("《") || article.contains("政府信息公开条例"))
                        .anyMatch(article -> article.contains("第十五条") || article.contains("第三十二条"));
    }
}
