package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.application.RecordFact;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A review and the applications that it is about change together, in one transaction of the caller: the review first, then
 * each application, in the order of their ids, so that two reviews never wait for each other.
 */
final class Reviews {

    private final EventStreams streams;

    Reviews(EventStreams streams) {
        this.streams = streams;
    }

    /** Sends the notice and tells each application, the end too where it is known already. */
    void notify(NotifyReview notice, Consumer<Object> carryOut) {
        carryOut.accept(notice);
        DecideReview end = notice.end();
        tell(notice.applications(), carryOut, id -> {
            List<ApplicationEvent> facts = new ArrayList<>();
            facts.add(new ApplicationTakenToReview(id, notice.review(), notice.kind(), notice.notifiedOn()));
            if (end != null) {
                facts.add(decided(id, end, notice.capacity(), null));
            }
            return facts;
        });
    }

    /**
     * Sends the decision and tells each application.
     *
     * @param replyAgain whether a new reply is owed; null = as the ending says
     */
    void decide(DecideReview decision, @Nullable Boolean replyAgain, Consumer<Object> carryOut) {
        carryOut.accept(decision);
        ReviewNotified notice = notice(decision.review());
        tell(notice.applications(), carryOut, id -> List.of(decided(id, decision, notice.capacity(), replyAgain)));
    }

    private ReviewNotified notice(ReviewId review) {
        ReviewFacts facts = CaseHistory.ofReview(streams.seenBy(review));
        return facts.notice();
    }

    private static void tell(
            List<ApplicationId> applications,
            Consumer<Object> carryOut,
            Function<ApplicationId, List<ApplicationEvent>> told) {
        applications.stream()
                .sorted(Comparator.comparing(ApplicationId::value))
                .forEach(id -> carryOut.accept(new RecordFact(id, told.apply(id), null)));
    }

    private static ReviewOfApplicationDecided decided(
            ApplicationId id, DecideReview decision, ReviewCapacity capacity, @Nullable Boolean replyAgain) {
        return new ReviewOfApplicationDecided(
                id,
                decision.review(),
                decision.decidedOn(),
                decision.servedOn(),
                decision.result(),
                decision.ending(),
                replyAgain == null ? asksForReply(decision, capacity) : replyAgain,
                decision.performBy(),
                decision.effectiveOn());
    }

    /** What is decided about us as a review body leaves the reply to the application as it is. */
    private static boolean asksForReply(DecideReview decision, ReviewCapacity capacity) {
        boolean asks = decision.ending() == null
                ? decision.result() == ReviewResult.CORRECTED
                : decision.ending().asksForReply();
        return asks && capacity.isCounted();
    }
}
