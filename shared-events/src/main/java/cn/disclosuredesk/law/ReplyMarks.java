package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A reply: in time, and with what its kind presupposes on record. */
final class ReplyMarks {

    private ReplyMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        return facts.timeline().all(ApplicationReplied.class).stream()
                .flatMap(reply -> Stream.of(
                                late(facts, reading, reply),
                                sentOnAnotherDay(facts, reply),
                                notExamined(facts, reply),
                                notSearched(facts, reply),
                                lapsedThoughReturned(facts, reply),
                                unfounded(reply))
                        .flatMap(Optional::stream));
    }

    /** 逾期答复 (第三十三条). */
    private static Optional<Mark> late(CaseFacts facts, CaseReading reading, Recorded<ApplicationReplied> reply) {
        LocalDate day = reply.fact().madeOn();
        if (!reading.isMissedOn(day)) {
            return Optional.empty();
        }
        LocalDate due = reading.segments().stream()
                .map(Segment::dueOn)
                .filter(last -> last != null && last.isBefore(day))
                .reduce((one, other) -> other)
                .orElse(day);
        return Optional.of(Irregularity.REPLY_LATE.mark(reply.sequence(), "%s答复，晚于答复期限%s".formatted(day, due)));
    }

    /** The day the reply was made is that of posting or sending, else of the signature; what disagrees moves no date. */
    private static Optional<Mark> sentOnAnotherDay(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        LocalDate day = reply.fact().madeOn();
        return Optional.ofNullable(reply.fact().dispatch())
                .or(() -> firstService(facts, reply))
                .flatMap(ReplyMarks::madeBy)
                .filter(made -> !made.equals(day))
                .map(made -> Irregularity.SENT_ON_ANOTHER_DAY.mark(
                        reply.sequence(), "答复日期%s与寄出或者送达的日期%s不一致，请核对".formatted(day, made)));
    }

    private static Optional<Dispatch> firstService(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        LocalDate day = reply.fact().madeOn();
        Optional<LocalDate> next = facts.all(ApplicationReplied.class)
                .map(ApplicationReplied::madeOn)
                .filter(other -> other.isAfter(day))
                .findFirst();
        return facts.all(ReplyServed.class)
                .filter(served -> !served.on().isBefore(day))
                .filter(served ->
                        next.filter(other -> !served.on().isBefore(other)).isEmpty())
                .map(ReplyServed::dispatch)
                .findFirst();
    }

    private static Optional<LocalDate> madeBy(Dispatch sent) {
        return Optional.ofNullable(sent.method().madeWhenDispatched() ? sent.dispatchedOn() : sent.servedOn());
    }

    /** What is disclosed was examined for secrecy before (第十七条). */
    private static Optional<Mark> notExamined(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        Disposition kind = reply.fact().disposition();
        LocalDate day = reply.fact().madeOn();
        return (kind == Disposition.GRANTED || kind == Disposition.PARTIAL)
                        && facts.all(DisclosureExamined.class)
                                .noneMatch(fact -> fact.examination() == Examination.SECRECY
                                        && !fact.on().isAfter(day))
                ? Optional.of(Irregularity.NOT_EXAMINED.mark(reply.sequence(), "%s公开前未记录保密审查".formatted(day)))
                : Optional.empty();
    }

    /** The agency proves that it searched (指导案例101号). */
    private static Optional<Mark> notSearched(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        LocalDate day = reply.fact().madeOn();
        return reply.fact().disposition() == Disposition.NOT_FOUND
                        && facts.all(SearchRecorded.class)
                                .noneMatch(search -> !search.on().isAfter(day))
                ? Optional.of(Irregularity.NOT_SEARCHED.mark(reply.sequence(), "%s答复信息不存在，未记录检索情况".formatted(day)))
                : Optional.empty();
    }

    /** No limit runs from a letter that never reached the applicant. */
    private static Optional<Mark> lapsedThoughReturned(CaseFacts facts, Recorded<ApplicationReplied> reply) {
        Disposition kind = reply.fact().disposition();
        if (kind != Disposition.NOT_CLARIFIED && kind != Disposition.NOT_PAID) {
            return Optional.empty();
        }
        LocalDate day = reply.fact().madeOn();
        List<Recorded<ApplicationEvent>> letters = facts.timeline().facts().stream()
                .filter(sent -> kind == Disposition.NOT_PAID
                        ? sent.fact() instanceof FeeNoticeIssued
                        : sent.fact() instanceof ClarificationRequested)
                .filter(sent -> !sent.fact().happenedOn().isAfter(day))
                .toList();
        return letters.isEmpty() || !letters.stream().allMatch(letter -> neverArrived(facts, letter))
                ? Optional.empty()
                : Optional.of(Irregularity.LAPSED_THOUGH_RETURNED.mark(
                        reply.sequence(),
                        "%s以%s为由不再处理，%s已退信，未登记送达"
                                .formatted(
                                        day,
                                        kind.label(),
                                        Act.named(
                                                letters.get(letters.size() - 1).fact()))));
    }

    private static boolean neverArrived(CaseFacts facts, Recorded<ApplicationEvent> letter) {
        return Letters.servedOn(facts, letter).isEmpty()
                && Letters.about(facts, letter.sequence(), LetterReturned.class)
                        .findAny()
                        .isPresent();
    }

    /** A refusal gives its grounds, 重复申请 names the earlier case, 其他 says what it is. */
    private static Optional<Mark> unfounded(Recorded<ApplicationReplied> reply) {
        ApplicationReplied fact = reply.fact();
        Disposition kind = fact.disposition();
        boolean refused = kind == Disposition.PARTIAL
                || kind.row().group().filter(Outcome.Group.REFUSED::equals).isPresent();
        if (refused && fact.grounds().isEmpty()) {
            return Optional.of(Irregularity.NO_GROUNDS.mark(
                    reply.sequence(), "%s的答复（%s）未记录不予公开的依据".formatted(fact.madeOn(), kind.label())));
        }
        if (kind == Disposition.REPEATED && fact.earlier() == null) {
            return Optional.of(Irregularity.EARLIER_UNKNOWN.mark(
                    reply.sequence(), "%s以重复申请不予处理，未注明此前已答复的申请".formatted(fact.madeOn())));
        }
        return kind == Disposition.OTHER && fact.subReason() == null
                ? Optional.of(Irregularity.NO_SUB_REASON.mark(
                        reply.sequence(), "%s的处理结果为其他（3.6.3），未说明情形".formatted(fact.madeOn())))
                : Optional.empty();
    }
}
