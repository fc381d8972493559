package cn.disclosuredesk.query.review;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.query.history.VaultWindow;
import cn.disclosuredesk.query.review.ReviewCourse.Acceptance;
import cn.disclosuredesk.query.review.ReviewCourse.Annulment;
import cn.disclosuredesk.query.review.ReviewCourse.Answer;
import cn.disclosuredesk.query.review.ReviewCourse.Appeal;
import cn.disclosuredesk.query.review.ReviewCourse.Decision;
import cn.disclosuredesk.query.review.ReviewCourse.Effect;
import cn.disclosuredesk.query.review.ReviewCourse.Hearing;
import cn.disclosuredesk.query.review.ReviewCourse.ProcedureChange;
import cn.disclosuredesk.query.review.ReviewCourse.Suspension;
import cn.disclosuredesk.query.review.ReviewCourse.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what happened in a review. */
final class CourseWriter {

    private final ReviewFacts facts;
    private final VaultWindow vault;

    CourseWriter(ReviewFacts facts, VaultWindow vault) {
        this.facts = facts;
        this.vault = vault;
    }

    ReviewCourse write() {
        return new ReviewCourse(
                first(
                        ReviewAccepted.class,
                        it -> new Acceptance(
                                it.sequence(), it.fact().on(), it.fact().caseNo())),
                each(
                        ReviewProcedureChanged.class,
                        it -> new ProcedureChange(
                                it.sequence(), it.fact().on(), it.fact().procedure())),
                first(
                        ReviewAnswered.class,
                        it -> new Answer(
                                it.sequence(), it.fact().on(), it.fact().documentNo())),
                each(
                        ReviewHearingSet.class,
                        it -> new Hearing(
                                it.sequence(), it.fact().on(), it.fact().hearingOn())),
                suspensions(),
                each(ReviewDecided.class, this::decision),
                each(
                        ReviewAppealed.class,
                        it -> new Appeal(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().byUs(),
                                it.fact().court(),
                                it.fact().caseNo())),
                last(
                        ReviewTookEffect.class,
                        it -> new Effect(it.sequence(), it.fact().on())),
                last(
                        ReviewWithdrawn.class,
                        it -> new Withdrawal(
                                it.sequence(),
                                it.fact().withdrawnOn(),
                                it.fact().ending().word())),
                last(
                        ReviewAnnulled.class,
                        it -> new Annulment(
                                it.sequence(),
                                it.fact().on(),
                                vault.text(it.fact().reason()).orElse(null))));
    }

    private Decision decision(Recorded<ReviewDecided> it) {
        ReviewDecided fact = it.fact();
        return new Decision(
                it.sequence(),
                fact.decidedOn(),
                fact.ending() == null ? null : fact.ending().word(),
                fact.result(),
                fact.effectiveOn(),
                fact.countsOn(),
                fact.performBy(),
                fact.servedOn(),
                facts.end().filter(end -> end.sequence() == it.sequence()).isPresent());
    }

    /** Each with the resumption that came next. */
    private List<Suspension> suspensions() {
        List<Suspension> written = new ArrayList<>();
        List<Recorded<ReviewSuspended>> rests = facts.timeline().all(ReviewSuspended.class);
        for (int i = 0; i < rests.size(); i++) {
            Recorded<ReviewSuspended> rest = rests.get(i);
            LocalDate next = i + 1 < rests.size() ? rests.get(i + 1).fact().on() : LocalDate.MAX;
            written.add(new Suspension(
                    rest.sequence(),
                    rest.fact().on(),
                    vault.text(rest.fact().reason()).orElse(null),
                    facts.all(ReviewResumed.class)
                            .map(ReviewResumed::on)
                            .filter(day -> !day.isBefore(rest.fact().on()) && !day.isAfter(next))
                            .findFirst()
                            .orElse(null)));
        }
        return List.copyOf(written);
    }

    private <E extends ReviewEvent, W> List<W> each(Class<E> kind, Function<Recorded<E>, W> written) {
        return facts.timeline().all(kind).stream().map(written).toList();
    }

    private <E extends ReviewEvent, W> @Nullable W first(Class<E> kind, Function<Recorded<E>, W> written) {
        return each(kind, written).stream().findFirst().orElse(null);
    }

    private <E extends ReviewEvent, W> @Nullable W last(Class<E> kind, Function<Recorded<E>, W> written) {
        return each(kind, written).stream().reduce((one, other) -> other).orElse(null);
    }
}
