package cn.disclosuredesk.command.review;

import cn.disclosuredesk.agency.Actor;
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
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;

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
     * @throws Refusal where the line cannot have happened, its number is taken, or it names an application that nobody
     *     knows
     */
    public void notify(AgencyCode agency, Actor actor, ReviewLine line, String source, LocalDate today) {
        ReviewId id = new ReviewId(UuidCreator.getTimeOrderedEpoch().toString());
        List<ApplicationId> about = line.receiptNos().stream()
                .distinct()
                .map(number -> applications
                        .bearing(agency, number)
                        .orElseThrow(() -> Refusal.excluded("receiptNos", "登记号%s既不在本次文件中，也未在本台登记。".formatted(number))))
                .toList();
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
        reviews.notify(
                new NotifyReview(id, notice, end(notice, line, today)),
                each -> acts.carryOutImported(agency, actor, source, each));
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
