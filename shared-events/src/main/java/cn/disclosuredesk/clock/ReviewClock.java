package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.ReviewClockFacts.Instance;
import cn.disclosuredesk.clock.ReviewClockFacts.Judgment;
import cn.disclosuredesk.clock.ReviewClockFacts.Order;
import cn.disclosuredesk.clock.ReviewClockFacts.Rest;
import cn.disclosuredesk.vocabulary.ReviewEnding.Remedy;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 复议诉讼时钟: what we have to do in a reconsideration or lawsuit and until when, and what may be expected of others, from
 * the facts of the review and the calendar alone. The periods themselves stand in {@link ReviewPeriods}.
 */
public final class ReviewClock {

    private final ReviewClockFacts facts;
    private final LocalDate today;
    private final WorkingDays calendar;
    private final List<ReviewDate> dates = new ArrayList<>();

    private ReviewClock(ReviewClockFacts facts, LocalDate today, WorkingDays calendar) {
        this.facts = facts;
        this.today = today;
        this.calendar = calendar;
    }

    /** Reads the clock. A review that was registered in error has no dates. */
    public static ReviewReading read(ReviewClockFacts facts, LocalDate today, WorkingDays calendar) {
        return facts.annulled()
                ? new ReviewReading(List.of())
                : new ReviewReading(new ReviewClock(facts, today, calendar).read());
    }

    private List<ReviewDate> read() {
        if (facts.answers()) {
            dates.add(facts.kind().isLawsuit() ? defence() : answer());
        }
        facts.hearings().forEach(day -> dates.add(hearing(day)));
        for (int i = 0; i < facts.instances().size(); i++) {
            Instance instance = facts.instances().get(i);
            dates.add(end(instance));
            Judgment judgment = instance.judgment();
            if (judgment != null) {
                Instance next =
                        i + 1 < facts.instances().size() ? facts.instances().get(i + 1) : null;
                after(instance, judgment, next == null ? null : next.since());
            }
        }
        Order order = facts.order();
        if (order != null) {
            dates.add(performance(order));
        }
        return dates;
    }

    /** Once the procedure changed, our period is the new one, unless we had answered by then (《行政复议法》第五十五条). */
    private ReviewDate answer() {
        List<ReviewClockFacts.Procedure> known = facts.procedures().stream()
                .filter(change -> facts.answeredOn() == null
                        || !change.on().isAfter(facts.answeredOn())
                        || change.on().equals(facts.notifiedOn()))
                .toList();
        ReviewProcedure procedure =
                known.isEmpty() ? null : known.get(known.size() - 1).procedure();
        boolean summary = procedure == ReviewProcedure.SUMMARY;
        String article = summary ? "第五十四条" : known.size() > 1 ? "第四十八条、第五十五条" : "第四十八条";
        return new ReviewDate(
                ReviewObligation.REVIEW_ANSWER,
                facts.notifiedOn(),
                summary ? "5个工作日" : "10个工作日",
                "《行政复议法》" + article,
                ReviewPeriods.answer(facts.notifiedOn(), procedure, calendar),
                facts.answeredOn(),
                isUnanswered());
    }

    private ReviewDate defence() {
        return new ReviewDate(
                ReviewObligation.REVIEW_DEFENCE,
                facts.notifiedOn(),
                "15日",
                "《行政诉讼法》第六十七条",
                ReviewPeriods.defence(facts.notifiedOn(), calendar),
                facts.answeredOn(),
                isUnanswered());
    }

    /** What was not answered before the decision cannot be answered any more. */
    private boolean isUnanswered() {
        return facts.answeredOn() == null && !facts.instances().get(0).hasEnded();
    }

    private ReviewDate hearing(LocalDate day) {
        return new ReviewDate(
                ReviewObligation.REVIEW_HEARING,
                null,
                null,
                facts.kind().isLawsuit() ? "《行政诉讼法》第三条" : "《行政复议法》第五十一条",
                new DueDate(day, false),
                null,
                !day.isBefore(today) && !facts.last().hasEnded());
    }

    /** Until when the body or court should decide; while the review rests its period does not run. */
    private ReviewDate end(Instance instance) {
        LocalDate appealed = instance.since();
        LocalDate began = appealed == null ? facts.acceptedOn() : null;
        LocalDate from = began != null ? began : appealed != null ? appealed : beforeAcceptance();
        LocalDate until = instance.endedOn() == null ? today : instance.endedOn();
        LocalDate moved = from.plusDays(rested(from, until));
        ReviewProcedure procedure = facts.procedures().isEmpty()
                ? null
                : facts.procedures().get(facts.procedures().size() - 1).procedure();
        boolean summary = procedure == ReviewProcedure.SUMMARY;
        boolean unsure = began == null || !instance.hasEnded() && facts.isSuspended();
        if (appealed != null) {
            return end(
                    instance,
                    ReviewObligation.SECOND_INSTANCE,
                    from,
                    "3个月",
                    "《行政诉讼法》第八十八条",
                    provisional(ReviewPeriods.secondInstance(moved, calendar), unsure));
        }
        if (facts.kind().isLawsuit()) {
            return end(
                    instance,
                    ReviewObligation.FIRST_INSTANCE,
                    from,
                    summary ? "45日" : "6个月",
                    summary ? "《行政诉讼法》第八十三条" : "《行政诉讼法》第八十一条",
                    provisional(ReviewPeriods.firstInstance(moved, procedure, calendar), unsure));
        }
        return end(
                instance,
                ReviewObligation.REVIEW_DECISION,
                from,
                summary ? "30日" : "60日",
                "《行政复议法》第六十二条",
                provisional(ReviewPeriods.decision(moved, procedure, false, calendar), unsure));
    }

    private static ReviewDate end(
            Instance instance,
            ReviewObligation obligation,
            LocalDate from,
            String period,
            String article,
            DueDate due) {
        return new ReviewDate(obligation, from, period, article, due, instance.endedOn(), !instance.hasEnded());
    }

    private LocalDate beforeAcceptance() {
        LocalDate filed = facts.filedOn();
        return filed == null ? facts.notifiedOn() : filed;
    }

    private long rested(LocalDate from, LocalDate until) {
        return facts.rests().stream().mapToLong(rest -> days(rest, from, until)).sum();
    }

    private static long days(Rest rest, LocalDate from, LocalDate until) {
        LocalDate begin = rest.from().isBefore(from) ? from : rest.from();
        LocalDate end = rest.until() == null || rest.until().isAfter(until) ? until : rest.until();
        return Math.max(0, ChronoUnit.DAYS.between(begin, end));
    }

    /** What follows from a decision: appeal and effect of a judgment, the applicant's suit after a reconsideration. */
    private void after(Instance instance, Judgment judgment, @Nullable LocalDate appealedOn) {
        LocalDate served = judgment.servedOn() == null ? judgment.decidedOn() : judgment.servedOn();
        boolean unsure = judgment.servedOn() == null;
        if (!facts.kind().isLawsuit()) {
            DueDate suit = provisional(ReviewPeriods.suitAfterReconsideration(served, calendar), unsure);
            dates.add(new ReviewDate(
                    ReviewObligation.SUIT_AFTER_REVIEW,
                    served,
                    "15日",
                    "《行政诉讼法》第四十五条",
                    suit,
                    null,
                    !today.isAfter(suit.dueOn())));
            return;
        }
        boolean canBeAppealed = instance.since() == null && judgment.remedy() != Remedy.NONE;
        if (canBeAppealed) {
            dates.add(appeal(judgment, served, unsure, appealedOn));
        }
        if (appealedOn == null) {
            LocalDate stated = judgment.effectiveOn();
            LocalDate day = stated == null ? judgment.countsOn() : stated;
            dates.add(new ReviewDate(
                    ReviewObligation.REVIEW_EFFECT,
                    null,
                    null,
                    "《行政诉讼法》第八十五条",
                    new DueDate(day, stated == null && canBeAppealed && unsure),
                    stated,
                    stated == null && day.isAfter(today)));
        }
    }

    private ReviewDate appeal(Judgment judgment, LocalDate served, boolean unsure, @Nullable LocalDate appealedOn) {
        boolean ruling = judgment.remedy() == Remedy.RULING;
        DueDate due = provisional(
                ruling
                        ? ReviewPeriods.appealOfRuling(served, calendar)
                        : ReviewPeriods.appealOfJudgment(served, calendar),
                unsure);
        LocalDate effective = judgment.effectiveOn();
        boolean inForce = effective != null && !effective.isAfter(today);
        return new ReviewDate(
                ReviewObligation.APPEAL,
                served,
                ruling ? "10日" : "15日",
                "《行政诉讼法》第八十五条",
                due,
                appealedOn,
                appealedOn == null && !inForce && !today.isAfter(due.dueOn()));
    }

    private ReviewDate performance(Order order) {
        DueDate due = ReviewPeriods.performance(order.startedAfter(), order.performBy(), calendar);
        boolean set = order.performBy() != null;
        return new ReviewDate(
                ReviewObligation.PERFORMANCE,
                set ? null : order.startedAfter(),
                set ? null : StatutoryPeriod.reply(order.startedAfter()).workingDays() + "个工作日",
                facts.kind().isLawsuit() ? "《行政诉讼法》第七十二条、第九十六条" : "《行政复议法》第六十四条",
                provisional(due, !set && !order.sure()),
                order.performedOn(),
                order.performedOn() == null && (order.followed() || !today.isAfter(due.dueOn())));
    }

    private static DueDate provisional(DueDate due, boolean unsure) {
        return unsure ? new DueDate(due.dueOn(), true) : due;
    }
}
