package cn.disclosuredesk.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.books.AfterSeal;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.ByDesk;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.law.ReviewLaw;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 复议、诉讼: one reconsideration or lawsuit; it may concern several applications, or none. What may be recorded is for the
 * {@link ReviewLaw} to say, which judges the whole timeline; here stands what recording does: the version seen, the numbers
 * taken, the year it stands in, what sealed years keep.
 */
@Aggregate
class Review {

    private @AggregateIdentifier ReviewId id;
    private ReviewFacts facts = ReviewFacts.NONE;

    // 收到通知 ---------------------------------------------------------------

    @CommandHandler
    Review(NotifyReview command, RunningYears years, SealedYears seals, CaseNumbers numbers, Clock clock) {
        AgencyCode agency = command.notice().agency();
        int running = years.running(agency);
        ReviewNotified notice = counted(command, seals, LocalDate.now(clock));
        ReviewFacts known = ReviewFacts.NONE.with(notice);
        refuseWhatTheLawExcludes(known, command.known());
        takeNumbers(ReviewFacts.NONE, after(known, command.known()), numbers);
        apply(notice);
        command.known().forEach(fact -> apply(fact));
        carriedOver(after(known, command.known()), running).ifPresent(Review::applyByDesk);
    }

    /**
     * A notice of a year that was published without it counts from the first unsealed year on; of a review that had ended
     * before the books began, nowhere.
     */
    private static ReviewNotified counted(NotifyReview command, SealedYears seals, LocalDate today) {
        ReviewNotified notice = command.notice();
        int sealedThrough = seals.through(notice.agency());
        ReviewFacts told = after(ReviewFacts.NONE.with(notice), command.known());
        if (seals.hadEnded(notice.agency(), told.inTables())) {
            return notice.notCounted();
        }
        return notice.notifiedOn().getYear() > sealedThrough
                ? notice
                : notice.countingFrom(Keeping.recordedOn(today, List.of(), sealedThrough + 1, null)
                        .since());
    }

    // 审理、审结、更正、撤销记录 ------------------------------------------------------

    @CommandHandler
    void handle(RecordReviewFact command, RunningYears years, SealedYears seals, CaseNumbers numbers, Clock clock) {
        AgencyCode agency = facts.notice().agency();
        int running = years.running(agency);
        int sealedThrough = seals.through(agency);
        Stale.check(id, command.seen(), facts.versionByOthers(), facts.version());
        refuseWhatTheLawExcludes(facts, command.facts());
        ReviewFacts after = after(facts, command.facts());
        takeNumbers(facts, after, numbers);
        Optional<ReviewCarriedOver> carriedOver = carriedOver(after, running);
        List<ReviewEvent> recorded =
                Stream.concat(command.facts().stream(), carriedOver.stream()).toList();
        keepWhatIsSealed(recorded, sealedThrough, LocalDate.now(clock));
        carriedOver.ifPresent(Review::applyByDesk);
        command.facts().forEach(fact -> apply(fact));
    }

    private static void refuseWhatTheLawExcludes(ReviewFacts facts, List<ReviewEvent> acts) {
        ReviewLaw.check(facts, acts).ifPresent(objection -> {
            throw Refusal.of(objection);
        });
    }

    private static void takeNumbers(ReviewFacts before, ReviewFacts after, CaseNumbers numbers) {
        after.caseNumbers().stream()
                .filter(number -> !before.caseNumbers().contains(number))
                .forEach(number -> numbers.take(
                        after.notice().agency(), number, after.notice().review()));
    }

    /** First, so that no moment shows a sealed year changed. */
    private void keepWhatIsSealed(List<ReviewEvent> recorded, int sealedThrough, LocalDate today) {
        AfterSeal.keeping(facts.inTables(), recorded, sealedThrough, today)
                .ifPresent(keeping ->
                        applyByDesk(new ReviewCountedAfterSeal(id, today, keeping.entries(), keeping.year())));
    }

    private static ReviewFacts after(ReviewFacts facts, List<? extends ReviewEvent> acts) {
        ReviewFacts after = facts;
        for (ReviewEvent act : acts) {
            after = after.with(act);
        }
        return after;
    }

    // 结转 ------------------------------------------------------------------

    @CommandHandler
    void handle(CarryOverReview command, RunningYears years) {
        carriedOver(facts, years.running(facts.notice().agency())).ifPresent(Review::applyByDesk);
    }

    /** What is pending stands in the agency's running year after each act. */
    private static Optional<ReviewCarriedOver> carriedOver(ReviewFacts facts, int running) {
        int through = facts.inTables().throughYear();
        return facts.isPending() && through < running
                ? Optional.of(new ReviewCarriedOver(facts.notice().review(), through, running))
                : Optional.empty();
    }

    // 更正公布 ---------------------------------------------------------------

    @CommandHandler
    void handle(RestateReview command) {
        AfterSeal.restated(facts.inTables(), command.from())
                .ifPresent(restated ->
                        applyByDesk(new ReviewRestated(id, command.on(), command.from(), restated.keeping())));
    }

    private static void applyByDesk(ReviewEvent event) {
        apply(event, ByDesk.ENVELOPE);
    }

    @EventSourcingHandler
    void on(ReviewEvent event, @MetaDataValue(Envelope.ACTOR) @Nullable String actor) {
        id = event.review();
        facts = Envelope.DESK.equals(actor) ? facts.withByDesk(event) : facts.with(event);
    }

    /** For Axon, which fills it by its events. */
    Review() {}
}
