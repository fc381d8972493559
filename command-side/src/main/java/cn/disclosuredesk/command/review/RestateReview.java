package cn.disclosuredesk.command.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 更正公布: from the year {@code from} on the facts of the review count again where they happened. */
public record RestateReview(@TargetAggregateIdentifier ReviewId review, int from, LocalDate on) {}
