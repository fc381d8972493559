package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the applications that a review is about must show of it: that they were taken to review, and the end that stands. It
 * follows from the review's facts alone, so whatever changes them, an appeal or a correction, changes it.
 */
public final class EffectOnApplications {

    private EffectOnApplications() {}

    /**
     * What an application must show.
     *
     * @param decided the end that stands; null while the review is pending, after an appeal too
     */
    public record Shown(
            ApplicationTakenToReview taken, @Nullable ReviewOfApplicationDecided decided) {}

    /** By application, in the order of their ids; nothing where the review was registered in error. */
    public static SortedMap<ApplicationId, Shown> of(ReviewFacts facts) {
        SortedMap<ApplicationId, Shown> shown = new TreeMap<>(Comparator.comparing(ApplicationId::value));
        if (facts.isRegistered() && !facts.isAnnulled()) {
            ReviewNotified notice = facts.notice();
            notice.applications().forEach(id -> shown.put(id, new Shown(taken(id, notice), decided(id, facts))));
        }
        return shown;
    }

    private static ApplicationTakenToReview taken(ApplicationId id, ReviewNotified notice) {
        return new ApplicationTakenToReview(id, notice.review(), notice.kind(), notice.notifiedOn());
    }

    private static @Nullable ReviewOfApplicationDecided decided(ApplicationId id, ReviewFacts facts) {
        ReviewEvent end = facts.end().map(Recorded::fact).orElse(null);
        LocalDate tookEffectOn = facts.tookEffectOn().orElse(null);
        if (end instanceof ReviewDecided fact) {
            return new ReviewOfApplicationDecided(
                    id,
                    fact.review(),
                    fact.decidedOn(),
                    fact.servedOn(),
                    fact.result(),
                    fact.ending(),
                    owesReply(fact, facts.notice()),
                    fact.performBy(),
                    tookEffectOn == null ? fact.effectiveOn() : tookEffectOn);
        }
        return end instanceof ReviewWithdrawn fact
                ? new ReviewOfApplicationDecided(
                        id,
                        fact.review(),
                        fact.withdrawnOn(),
                        null,
                        fact.ending().result(),
                        fact.ending(),
                        false,
                        null,
                        tookEffectOn)
                : null;
    }

    /** What is decided about us as a review body leaves the reply to the application as it is. */
    private static boolean owesReply(ReviewDecided decision, ReviewNotified notice) {
        if (decision.replyAgain() != null) {
            return decision.replyAgain();
        }
        boolean asks = decision.ending() == null
                ? decision.result() == ReviewResult.CORRECTED
                : decision.ending().asksForReply();
        return asks && notice.capacity().isCounted();
    }

    /**
     * What has to be recorded in an application so that it shows that of a review and nothing else of it.
     *
     * @param must null where the review does not concern it any more
     * @param on the day of recording
     * @param reason why what stands there was wrong; asked for only where something is corrected or retracted
     */
    public static List<ApplicationEvent> differences(
            CaseFacts standing, ReviewId review, @Nullable Shown must, LocalDate on, Supplier<SealedText> reason) {
        ApplicationId id = standing.registration().application();
        List<ApplicationEvent> facts = new ArrayList<>();
        var taken = standing.timeline().all(ApplicationTakenToReview.class).stream()
                .filter(recorded -> recorded.fact().review().equals(review))
                .toList();
        var decided = standing.timeline().all(ReviewOfApplicationDecided.class).stream()
                .filter(recorded -> recorded.fact().review().equals(review))
                .toList();
        change(id, taken, must == null ? null : must.taken(), on, reason, facts);
        change(id, decided, must == null ? null : must.decided(), on, reason, facts);
        return facts;
    }

    private static <F extends ApplicationEvent> void change(
            ApplicationId id,
            List<Recorded<F>> standing,
            @Nullable F must,
            LocalDate on,
            Supplier<SealedText> reason,
            List<ApplicationEvent> facts) {
        if (standing.isEmpty()) {
            if (must != null) {
                facts.add(must);
            }
            return;
        }
        Recorded<F> stands = standing.get(0);
        if (must == null) {
            facts.add(new FactRetracted(id, stands.sequence(), on, reason.get()));
        } else if (!Objects.equals(stands.fact(), must)) {
            facts.add(new FactCorrected(id, stands.sequence(), on, must, reason.get()));
        }
    }
}
