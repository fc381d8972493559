package cn.disclosuredesk.command.review;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 收到答复、应诉通知. {@code end} is known already where a ledger tells the whole story in one line. */
record NotifyReview(
        @TargetAggregateIdentifier ReviewId review,
        AgencyCode agency,
        ReviewKind kind,
        List<ApplicationId> applications,
        LocalDate notifiedOn,
        @Nullable LocalDate filedOn,
        ReviewCapacity capacity,
        @Nullable ReviewProcedure procedure,
        @Nullable String caseNo,
        @Nullable String body,
        @Nullable DecideReview end) {}
