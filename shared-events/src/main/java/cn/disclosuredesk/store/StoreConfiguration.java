package cn.disclosuredesk.store;

import cn.disclosuredesk.events.Envelope;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The store, from a {@link DataSource}, the {@link PlatformTransactionManager} on it, a {@link Clock}, the
 * {@link Projection} beans and {@link BoardReady}. Others ask for {@link Commands}, {@link RetriedOnConflict},
 * {@link EventOrder}, {@link EventStreams}, {@link StoredEvents}, {@link ProjectionProgress} and {@link ProjectionAlarms}.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:cn/disclosuredesk/store/store.properties")
@ImportAutoConfiguration({
    AxonAutoConfiguration.class,
    AxonTimeoutAutoConfiguration.class,
    AxonTracingAutoConfiguration.class,
    EventProcessingAutoConfiguration.class,
    InfraConfiguration.class,
    UpdateCheckerAutoConfiguration.class
})
public class StoreConfiguration {

    /** How soon an event of another node is seen; Axon's second would be felt on every page. */
    private static final int FETCH_DELAY_MILLIS = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    StoreConfiguration(Clock clock) {
        // Axon stamps events by a static of its own.
        GenericEventMessage.clock = clock;
    }

    @Bean
    FlywayHistory storeSchema(DataSource dataSource) {
        return new FlywayHistory(dataSource, "store").migrate();
    }

    @Bean
    Sequencer eventOrder(FlywayHistory storeSchema, DataSource dataSource, Clock clock) {
        Sequencer sequencer = new Sequencer(dataSource, clock);
        sequencer.recogniseCluster();
        return sequencer;
    }

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    @Bean
    EventUpcasterChain upcasters(ObjectProvider<SingleEventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters.orderedStream().toList());
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource dataSource,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcasterChain upcasters,
            EventOrder order) {
        return new OrderedEventStorageEngine(dataSource, transactions, serializer, upcasters, order);
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return new TellsOnceCommitted(
                EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(FETCH_DELAY_MILLIS));
    }

    @Bean
    EventStreams eventStreams(
            DataSource dataSource, EventOrder order, Serializer serializer, EventUpcasterChain upcasters) {
        return new StreamsFromTheStore(dataSource, order, new EventRows(serializer, upcasters));
    }

    @Bean
    StoredEvents storedEvents(DataSource dataSource, Serializer serializer, EventUpcasterChain upcasters) {
        return new EventsInOrder(dataSource, new EventRows(serializer, upcasters));
    }

    @Bean
    TokenStore tokenStore(BoardReady board, DataSource dataSource, Serializer serializer) {
        return new TokensOnTheBoard(dataSource, serializer);
    }

    @Bean
    ReachedPositions projectionProgress(BoardReady board, DataSource dataSource) {
        return new ReachedPositions(dataSource, PATIENCE);
    }

    @Bean
    StandingProjections projectionAlarms(
            BoardReady board, DataSource dataSource, Clock clock, ObjectProvider<Projection> projections) {
        return new StandingProjections(
                dataSource,
                clock,
                () -> projections.orderedStream().map(Projection::group).toList());
    }

    @Bean
    ConfigurerModule projectionProcessors(
            ObjectProvider<Projection> projections,
            ReachedPositions reached,
            StandingProjections standing,
            Clock clock) {
        return new ProjectionProcessors(projections, reached, new AlarmOnFailure(standing, clock));
    }

    /** What a command's envelope says, its events say; nothing else goes with them. */
    @Bean
    CorrelationDataProvider envelope() {
        return new SimpleCorrelationDataProvider(
                Envelope.ACTOR,
                Envelope.ROLE,
                Envelope.AGENCY,
                Envelope.VIA,
                Envelope.REQUEST,
                Envelope.SOURCE,
                Envelope.RELEASE);
    }

    @Bean
    SimpleCommandBus commandBus(PlatformTransactionManager transactions, CorrelationDataProvider envelope) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(new SavepointTransactions(transactions))
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                // Logged only, the handler that came last would win.
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(envelope));
        return bus;
    }

    @Bean
    Commands commands(CommandBus bus) {
        return new CommandsOnTheBus(bus);
    }

    @Bean
    RetriedOnConflict retriedOnConflict() {
        return new RetriedOnConflict();
    }
}
