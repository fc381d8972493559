package cn.disclosuredesk.command.review;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.ledger.ReviewLine;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Records the reviews of a ledger as they stand there, ended or pending, in the transaction of the caller. */
public final class ImportedReviews {

    private final Acts acts;
    private final Reviews reviews;
    private final ImportedApplications applications;

    ImportedReviews(Acts acts, Reviews reviews, ImportedApplications applications) {
        this.acts = acts;
        this.reviews = reviews;
        this.applications = applications;
    }

    /**
     * @param sourceUnder what the envelope says of the line, which may be sealed under the key of whoever applied
     * @throws Refusal where the line cannot have happened, its number is taken, or it names an application that nobody
     *     knows
     */
    public void notify(
            AgencyCode agency, Actor actor, ReviewLine line, Function<SubjectId, String> sourceUnder, LocalDate today) {
        ReviewId id = new ReviewId(UuidCreator.getTimeOrderedEpoch().toString());
        List<ApplicationId> about = about(agency, line);
        ReviewCapacity capacity = line.capacity() == null ? ReviewCapacity.ORIGINAL_AGENCY : line.capacity();
        var notice = new ReviewNotified(
                id,
                agency,
                line.kind(),
                about,
                new Given("notifiedOn", "收到日期").day(line.notifiedOn(), today),
                null,
                capacity,
                capacity.isCounted(),
                line.procedure(),
                new Given("caseNo", "案号").lineIfAny(line.caseNo()),
                new Given("body", "审理机关").lineIfAny(line.body()));
        String source = sourceUnder.apply(reviews.whom(agency, about));
        reviews.notify(
                new NotifyReview(id, notice, end(notice, line, today)),
                each -> acts.carryOutImported(agency, actor, source, each));
    }

    /**
     * The applications that a line names.
     *
     * @throws Refusal where it names one that nobody knows
     */
    public List<ApplicationId> about(AgencyCode agency, ReviewLine line) {
        return line.receiptNos().stream()
                .distinct()
                .map(number -> applications
                        .bearing(agency, number)
                        .orElseThrow(() -> Refusal.excluded("receiptNos", "登记号%s既不在本次文件中，也未在本台登记。".formatted(number))))
                .toList();
    }

    /** The review as the running transaction sees it, held until the transaction ends. */
    public ReviewFacts held(ReviewId review) {
        return reviews.held(review);
    }

    /** Whose key the line of a review lies under. */
    public SubjectId whom(ReviewFacts review) {
        return reviews.whom(review.notice().agency(), review.notice().applications());
    }

    /** Records what a line tells anew of a review that is held. */
    public void record(Actor actor, ReviewFacts standing, List<? extends ReviewEvent> facts, String source) {
        reviews.record(
                standing, facts, each -> acts.carryOutImported(standing.notice().agency(), actor, source, each));
    }

    /** How a line says that the review ended; none where it is pending. */
    public List<ReviewEvent> end(ReviewFacts review, ReviewLine line, LocalDate today) {
        return end(review.notice(), line, today);
    }

    /** In a ledger a lawsuit's day is the day its end took effect. */
    private static List<ReviewEvent> end(ReviewNotified notice, ReviewLine line, LocalDate today) {
        ReviewLine.End end = line.end();
        if (end == null) {
            return List.of();
        }
        LocalDate on = new Given("decidedOn", "结案日期").day(end.on(), today);
        LocalDate effectiveOn = line.kind().isLawsuit() ? on : null;
        return List.of(new ReviewDecided(notice.review(), on, end.ending(), end.result(), effectiveOn, on, null, null));
    }
}
