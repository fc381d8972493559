package cn.disclosuredesk.command.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 更正公布: from the year {@code from} on the facts of the application count again where they happened. */
public record RestateApplication(@TargetAggregateIdentifier ApplicationId application, int from, LocalDate on) {}
