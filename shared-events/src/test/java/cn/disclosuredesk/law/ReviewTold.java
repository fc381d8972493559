package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens in reviews, as tests tell it. */
public final class ReviewTold {

    public static final ReviewId ID = new ReviewId("review");

    private ReviewTold() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A reconsideration of which we were told on that day, and what happened then. */
    public static ReviewFacts reconsideration(String on, ReviewEvent... happened) {
        return told(notice(ReviewKind.RECONSIDERATION, on, null), happened);
    }

    /** A lawsuit of which we were told on that day, and what happened then. */
    public static ReviewFacts lawsuit(String on, ReviewEvent... happened) {
        return told(notice(ReviewKind.LITIGATION_DIRECT, on, null), happened);
    }

    public static ReviewFacts told(ReviewNotified notice, ReviewEvent... happened) {
        return Stream.of(happened).reduce(ReviewFacts.NONE.with(notice), ReviewFacts::with, (one, other) -> other);
    }

    public static ReviewNotified notice(
            ReviewKind kind, String on, @Nullable String filed, ApplicationId... applications) {
        return new ReviewNotified(
                ID,
                new AgencyCode("xy"),
                kind,
                List.of(applications),
                day(on),
                filed == null ? null : day(filed),
                ReviewCapacity.ORIGINAL_AGENCY,
                true,
                kind == ReviewKind.RECONSIDERATION ? ReviewProcedure.SUMMARY : null,
                null,
                null);
    }

    public static ReviewAccepted accepted(String on) {
        return new ReviewAccepted(ID, day(on), null);
    }

    public static ReviewProcedureChanged changed(String on, ReviewProcedure to) {
        return new ReviewProcedureChanged(ID, day(on), to);
    }

    public static ReviewAnswered answered(String on) {
        return new ReviewAnswered(ID, day(on), null);
    }

    public static ReviewHearingSet hearing(String on) {
        return new ReviewHearingSet(ID, day(on), day(on).plusDays(20));
    }

    public static ReviewSuspended suspended(String on) {
        return new ReviewSuspended(ID, day(on), null);
    }

    public static ReviewResumed resumed(String on) {
        return new ReviewResumed(ID, day(on));
    }

    public static ReviewDecided decided(String on, ReviewEnding ending) {
        return new ReviewDecided(ID, day(on), ending, ending.result(), null, day(on), null, null);
    }

    public static ReviewWithdrawn withdrawn(String on, ReviewEnding ending) {
        return new ReviewWithdrawn(ID, day(on), ending, day(on));
    }

    public static ReviewAppealed appealed(String on, boolean byUs) {
        return new ReviewAppealed(ID, day(on), byUs, null, null);
    }

    public static ReviewTookEffect tookEffect(String on) {
        return new ReviewTookEffect(ID, day(on));
    }

    public static ReviewAnnulled annulled(String on) {
        return new ReviewAnnulled(ID, day(on), null);
    }

    public static ReviewFactCorrected corrected(long about, ReviewEvent to) {
        return new ReviewFactCorrected(ID, about, day("2026-06-01"), to, Told.TEXT);
    }

    public static ReviewFactRetracted retracted(long about) {
        return new ReviewFactRetracted(ID, about, day("2026-06-01"), Told.TEXT);
    }
}
