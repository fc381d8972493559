package cn.disclosuredesk.command.application;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what happened to an application: any act that the law knows is such a fact. Facts of one command are judged
 * together, and all or none are recorded. {@code seen} is the version the clerk was looking at; null = do not check.
 * {@code told} = a review tells them, which may change what it told before; nobody else may.
 */
public record RecordFact(
        @TargetAggregateIdentifier ApplicationId application,
        List<ApplicationEvent> facts,
        @Nullable Long seen,
        boolean told) {

    public RecordFact {
        facts = List.copyOf(facts);
    }

    public RecordFact(ApplicationId application, List<ApplicationEvent> facts, @Nullable Long seen) {
        this(application, facts, seen, false);
    }

    public RecordFact(ApplicationEvent fact, @Nullable Long seen) {
        this(fact.application(), List.of(fact), seen);
    }
}
