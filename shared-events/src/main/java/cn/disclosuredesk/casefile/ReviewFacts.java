package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one review (复议、诉讼): the one fold of its events, in the order in which they happened. Versions as in
 * {@link CaseFacts}.
 */
public record ReviewFacts(Timeline<ReviewEvent> timeline, ReviewInTables inTables, long version, long versionByOthers) {

    /** The order in which facts happened. */
    public static final Comparator<Recorded<? extends DisclosureEvent>> ORDER = Timeline.ORDER;

    /** Nothing has happened yet. */
    public static final ReviewFacts NONE =
            new ReviewFacts(Timeline.empty(ReviewEvent.class), ReviewInTables.NONE, -1, -1);

    /** Whether there is such a review at all. */
    public boolean isRegistered() {
        return version >= 0;
    }

    /** The notice that every review begins with. */
    public ReviewNotified notice() {
        return timeline.at(0)
                .map(ReviewNotified.class::cast)
                .orElseThrow(() -> new IllegalStateException("a review without a notice"));
    }

    /** The end that stands, a {@link ReviewDecided} or a {@link ReviewWithdrawn}; empty while pending, an appeal too. */
    public Optional<Recorded<ReviewEvent>> end() {
        return timeline.facts().stream()
                .filter(recorded -> isEnd(recorded.fact()) || recorded.fact() instanceof ReviewAppealed)
                .reduce((one, other) -> other)
                .filter(last -> isEnd(last.fact()));
    }

    /** The decision that stands; null while there is none, or it was appealed, or the applicant gave up. */
    public @Nullable ReviewDecided decision() {
        return end().map(Recorded::fact)
                .filter(ReviewDecided.class::isInstance)
                .map(ReviewDecided.class::cast)
                .orElse(null);
    }

    /** Whether the tables have it as pending: it has not ended, or the end was appealed. */
    public boolean isPending() {
        return !isAnnulled() && end().isEmpty();
    }

    /** The day that became known on which the end took effect; empty where only the reckoned one is known. */
    public Optional<LocalDate> tookEffectOn() {
        return end().flatMap(end -> all(ReviewTookEffect.class)
                .map(ReviewTookEffect::on)
                .filter(day -> !day.isBefore(end.fact().happenedOn()))
                .findFirst());
    }

    /** The numbers under which body and courts keep it; none once it was registered in error. */
    public Set<String> caseNumbers() {
        if (isAnnulled()) {
            return Set.of();
        }
        return timeline.facts().stream()
                .flatMap(recorded -> Stream.ofNullable(caseNo(recorded.fact())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable String caseNo(ReviewEvent fact) {
        if (fact instanceof ReviewNotified notice) {
            return notice.caseNo();
        }
        if (fact instanceof ReviewAccepted accepted) {
            return accepted.caseNo();
        }
        return fact instanceof ReviewAppealed appeal ? appeal.caseNo() : null;
    }

    /** Whether it was registered in error. */
    public boolean isAnnulled() {
        return !timeline.all(ReviewAnnulled.class).isEmpty();
    }

    /** Facts of a kind, by the day they happened. */
    public <E extends ReviewEvent> Stream<E> all(Class<E> kind) {
        return timeline.all(kind).stream().map(Recorded::fact);
    }

    /** The facts without one of them, as if it had never been recorded. */
    public ReviewFacts without(long sequence) {
        return new ReviewFacts(timeline.without(sequence), inTables.forget(sequence), version, versionByOthers);
    }

    /** The facts with one more event, recorded by a person or program other than the desk. */
    public ReviewFacts with(ReviewEvent event) {
        return next(event, version + 1);
    }

    /** As {@link #with(ReviewEvent)}, where the desk itself added the event. */
    public ReviewFacts withByDesk(ReviewEvent event) {
        return next(event, versionByOthers);
    }

    /** Whether a fact ends a review until it is appealed. */
    public static boolean isEnd(ReviewEvent fact) {
        return fact instanceof ReviewDecided || fact instanceof ReviewWithdrawn;
    }

    private ReviewFacts next(ReviewEvent event, long byOthers) {
        return new ReviewFacts(timeline.with(version + 1, event), inTables.with(event), version + 1, byOthers);
    }
}
