package cn.disclosuredesk.command.review;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.ByDesk;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ReviewId;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** 复议、诉讼: one reconsideration or lawsuit; it may concern several applications, or none. */
@Aggregate
class Review {

    private @AggregateIdentifier ReviewId id;
    private ReviewFacts facts = ReviewFacts.NONE;

    // 收到通知 ---------------------------------------------------------------

    @CommandHandler
    Review(NotifyReview command, RunningYears years, CaseNumbers numbers, Calendars calendars) {
        int running = years.running(command.agency());
        if (command.caseNo() != null) {
            numbers.take(command.agency(), command.caseNo(), command.review());
        }
        var notified = new ReviewNotified(
                command.review(),
                command.agency(),
                command.kind(),
                command.applications(),
                command.notifiedOn(),
                command.filedOn(),
                command.capacity(),
                command.capacity().isCounted(),
                command.procedure(),
                command.caseNo(),
                command.body());
        apply(notified);
        ReviewFacts known = ReviewFacts.NONE.with(notified);
        DecideReview end = command.end();
        if (end == null) {
            carryOver(known, running);
        } else {
            refuse(end.check(known));
            apply(end.fact(command.kind(), calendars.nationwide()));
        }
    }

    // 审结 ------------------------------------------------------------------

    @CommandHandler
    void handle(DecideReview command, RunningYears years, Calendars calendars) {
        years.running(facts.notice().agency());
        Stale.check(id, command.seen(), facts.versionByOthers(), facts.version());
        refuse(command.check(facts));
        apply(command.fact(facts.notice().kind(), calendars.nationwide()));
    }

    // 结转 ------------------------------------------------------------------

    @CommandHandler
    void handle(CarryOverReview command, RunningYears years) {
        carryOver(facts, years.running(facts.notice().agency()));
    }

    private static void carryOver(ReviewFacts facts, int running) {
        int through = facts.inTables().throughYear();
        if (facts.decision() == null && through < running) {
            apply(new ReviewCarriedOver(facts.notice().review(), through, running), ByDesk.ENVELOPE);
        }
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw reason;
        });
    }

    @EventSourcingHandler
    void on(ReviewEvent event, @MetaDataValue(Envelope.ACTOR) @Nullable String actor) {
        id = event.review();
        facts = Envelope.DESK.equals(actor) ? facts.withByDesk(event) : facts.with(event);
    }

    /** For Axon, which fills it by its events. */
    Review() {}
}
