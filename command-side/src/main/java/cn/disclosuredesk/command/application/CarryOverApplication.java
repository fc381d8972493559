package cn.disclosuredesk.command.application;

import cn.disclosuredesk.ids.ApplicationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 结转: brings an open case into the agency's running year. Said twice, nothing new happens. */
public record CarryOverApplication(
        @TargetAggregateIdentifier ApplicationId application) {}
