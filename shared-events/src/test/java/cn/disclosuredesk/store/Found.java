package cn.disclosuredesk.store;

import cn.disclosuredesk.ids.AgencyCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command for the tests of the store. */
record Found(@TargetAggregateIdentifier AgencyCode agency, String name) {}
