package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Ends;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.RenewedDuty;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.CaseReading.Late;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 延期: once, and with the approval of the head of the disclosure office (第三十三条第二款, A25). */
final class ExtensionMarks {

    private ExtensionMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        List<Recorded<ReplyExtended>> extensions = facts.timeline().all(ReplyExtended.class);
        boolean again = reckoning.settings().acts().secondExtension() == ActSettings.SecondExtension.MARKED;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < extensions.size(); i++) {
            Recorded<ReplyExtended> one = extensions.get(i);
            List<Recorded<ReplyExtended>> before = extensions.subList(0, i);
            if (again && before.stream().anyMatch(other -> isOfTheSamePeriod(facts, other.fact(), one.fact()))) {
                marks.add(Irregularity.EXTENSION_AGAIN.mark(
                        one.sequence(),
                        "%s再次延期，同一申请一般只延期一次".formatted(one.fact().notifiedOn())));
            }
            if (isWaiting(facts, one.fact().notifiedOn(), reading)) {
                marks.add(Irregularity.NOTHING_TO_EXTEND.mark(
                        one.sequence(),
                        "%s告知延期时，正在等待申请人补正或缴费，答复期限没有起算".formatted(one.fact().notifiedOn())));
            }
            if (isOrdered(facts, one.fact().notifiedOn())) {
                marks.add(Irregularity.NOTHING_TO_EXTEND.mark(
                        one.sequence(),
                        "%s告知延期时，答复期限由决定或者判决确定，不因延期而改变".formatted(one.fact().notifiedOn())));
            }
            if (!isApproved(facts, one.fact())) {
                marks.add(Irregularity.EXTENSION_NOT_APPROVED.mark(
                        one.sequence(),
                        "%s告知延期前，未记录政府信息公开工作机构负责人同意".formatted(one.fact().notifiedOn())));
            }
        }
        return marks.stream();
    }

    /** A day that a decision set is nobody's here to move (《行政复议法》第六十四条). */
    private static boolean isOrdered(CaseFacts facts, LocalDate day) {
        return facts.renewedDuties().stream()
                .filter(duty -> !duty.arose().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(duty -> duty.performBy() != null)
                .isPresent();
    }

    /** While the applicant is waited for no period runs that could be extended; a notice that was late stops none. */
    private static boolean isWaiting(CaseFacts facts, LocalDate day, CaseReading reading) {
        LocalDate start = Ends.periodStart(facts, day);
        return Stream.concat(
                        open(facts, ClarificationRequested.class, ApplicationClarified.class, day),
                        open(facts, FeeNoticeIssued.class, FeePaid.class, day))
                .filter(sent -> !sent.isBefore(start))
                .anyMatch(sent -> reading.notes().stream()
                        .noneMatch(note -> note.on().equals(sent)
                                && (note.what() == Late.CLARIFICATION_NOTICE || note.what() == Late.FEE_NOTICE)));
    }

    private static <Q extends ApplicationEvent, A extends ApplicationEvent & AboutAFact> Stream<LocalDate> open(
            CaseFacts facts, Class<Q> asked, Class<A> answered, LocalDate day) {
        return facts.timeline().all(asked).stream()
                .filter(letter -> !letter.fact().happenedOn().isAfter(day))
                .filter(letter -> Letters.about(facts, letter.sequence(), answered)
                        .noneMatch(answer -> !answer.happenedOn().isAfter(day)))
                .map(letter -> letter.fact().happenedOn());
    }

    /** A renewed reply may be put off anew, but that too is once more. */
    private static boolean isOfTheSamePeriod(CaseFacts facts, ReplyExtended first, ReplyExtended second) {
        LocalDate start = Ends.periodStart(facts, second.notifiedOn());
        return Ends.periodStart(facts, first.notifiedOn()).equals(start)
                || facts.renewedDuties().stream().map(RenewedDuty::arose).anyMatch(start::equals);
    }

    private static boolean isApproved(CaseFacts facts, ReplyExtended extension) {
        Approval approval = extension.approval();
        LocalDate day = extension.notifiedOn();
        if (approval != null) {
            return approval.on() == null || !approval.on().isAfter(day);
        }
        LocalDate start = Ends.periodStart(facts, day);
        return facts.all(StepApproved.class)
                .filter(step -> step.step() == ApprovedStep.EXTENSION)
                .anyMatch(step -> !step.on().isAfter(day) && !step.on().isBefore(start));
    }
}
