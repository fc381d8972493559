package cn.disclosuredesk.command.review;

import cn.disclosuredesk.ids.ReviewId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 结转: brings a pending review into the agency's running year. Said twice, nothing new happens. */
public record CarryOverReview(@TargetAggregateIdentifier ReviewId review) {}
