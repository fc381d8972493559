package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 收到答复、应诉通知：a reconsideration or lawsuit about our information work became known to us. {@code notifiedOn},
 * the day the copy arrived, starts our periods and decides the first year; {@code counted} says whether section four
 * counts it, by capacity and the settings of the day of recording; one that had ended before the books began (期初) it
 * does not count. {@code body} is the reviewing body or court; {@code countsFrom} as in {@link cn.disclosuredesk.events.application.ApplicationReceived}.
 */
@Revision("1")
public record ReviewNotified(
        ReviewId review,
        AgencyCode agency,
        ReviewKind kind,
        List<ApplicationId> applications,
        LocalDate notifiedOn,
        @Nullable LocalDate filedOn,
        ReviewCapacity capacity,
        boolean counted,
        @Nullable ReviewProcedure procedure,
        @Nullable String caseNo,
        @Nullable String body,
        @Nullable LocalDate countsFrom)
        implements ReviewEvent {

    /** Registered while the year of the notice was not sealed. */
    public ReviewNotified(
            ReviewId review,
            AgencyCode agency,
            ReviewKind kind,
            List<ApplicationId> applications,
            LocalDate notifiedOn,
            @Nullable LocalDate filedOn,
            ReviewCapacity capacity,
            boolean counted,
            @Nullable ReviewProcedure procedure,
            @Nullable String caseNo,
            @Nullable String body) {
        this(review, agency, kind, applications, notifiedOn, filedOn, capacity, counted, procedure, caseNo, body, null);
    }

    /** The same, registered once the year of the notice had been sealed. */
    public ReviewNotified countingFrom(LocalDate day) {
        return new ReviewNotified(
                review,
                agency,
                kind,
                applications,
                notifiedOn,
                filedOn,
                capacity,
                counted,
                procedure,
                caseNo,
                body,
                day);
    }

    /** The same, of a review that no table of this desk counts. */
    public ReviewNotified notCounted() {
        return new ReviewNotified(
                review,
                agency,
                kind,
                applications,
                notifiedOn,
                filedOn,
                capacity,
                false,
                procedure,
                caseNo,
                body,
                countsFrom);
    }

    @Override
    public LocalDate happenedOn() {
        return notifiedOn;
    }
}
