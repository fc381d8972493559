package cn.disclosuredesk.store;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One tracking processor per projection: one thread and one segment, for rows are written in the order of positions;
 * tracking and not pooled, because a clerk looks at the rows right after her click and the pooled one sleeps half a
 * second. Whatever fails stops its group, which tries again from where it was: Axon's default would log and skip.
 */
final class ProjectionProcessors implements ConfigurerModule {

    private static final int BATCH = 200;

    private final ObjectProvider<Projection> projections;
    private final ReachedPositions reached;
    private final AlarmOnFailure alarm;

    ProjectionProcessors(ObjectProvider<Projection> projections, ReachedPositions reached, AlarmOnFailure alarm) {
        this.projections = projections;
        this.reached = reached;
        this.alarm = alarm;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> {
            processing
                    .registerDefaultErrorHandler(configuration -> alarm)
                    .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
            projections.orderedStream().forEach(projection -> register(processing, projection));
        });
    }

    private void register(EventProcessingConfigurer processing, Projection projection) {
        String group = projection.group();
        processing
                .registerEventHandler(configuration -> new ProjectionHandler(projection, reached))
                .assignHandlerInstancesMatching(
                        group,
                        handler -> handler instanceof ProjectionHandler ours
                                && ours.group().equals(group))
                .registerTrackingEventProcessor(group, Configuration::eventStore, configuration -> oneThread());
    }

    /** Begins at the tail as itself, not as a replay: nothing here behaves differently the second time. */
    private static TrackingEventProcessorConfiguration oneThread() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andBatchSize(BATCH);
    }
}
