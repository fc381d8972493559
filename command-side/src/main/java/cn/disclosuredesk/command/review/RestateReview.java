package cn.disclosuredesk.command.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 更正公布: the facts of the review count in their true years again, from the year {@code from} on. {@code on} is the day of the
 * restatement. Where no restatement of these years concerns the review, nothing happens.
 */
public record RestateReview(@TargetAggregateIdentifier ReviewId review, int from, LocalDate on) {}
