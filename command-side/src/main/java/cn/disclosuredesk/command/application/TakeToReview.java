package cn.disclosuredesk.command.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 复议、诉讼: the application is what a review is about; sent together with the review's own command, in one transaction.
 */
public record TakeToReview(
        @TargetAggregateIdentifier ApplicationId application, ReviewId review, ReviewKind kind, LocalDate notifiedOn) {}
