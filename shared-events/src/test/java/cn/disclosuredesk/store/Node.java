package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node of the desk with nothing but the store in it. Several may share a database. */
final class Node implements AutoCloseable {

    static final Map<String, String> ENVELOPE = Map.of("actor", "person-1", "via", "WEB");

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final MovableClock clock = new MovableClock();
    private final DataSource dataSource;

    private Node(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static Node on(DataSource dataSource, Projection... projections) {
        return on(dataSource, List.of(), projections);
    }

    static Node on(DataSource dataSource, List<Class<?>> more, Projection... projections) {
        Node node = new Node(dataSource);
        // A singleton of ours: the context would close a bean of its own with itself.
        node.context.getBeanFactory().registerSingleton("dataSource", dataSource);
        node.context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        node.context.registerBean(Clock.class, () -> node.clock);
        node.context.registerBean(BoardReady.class, () -> {
            new FlywayHistory(dataSource, "board").migrate();
            return new BoardReady();
        });
        for (Projection projection : projections) {
            node.context.registerBean(projection.group(), Projection.class, () -> projection);
        }
        node.context.register(StoreConfiguration.class, SomeAgency.class);
        more.forEach(node.context::register);
        node.context.refresh();
        return node;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Commands commands() {
        return get(Commands.class);
    }

    EventOrder order() {
        return get(EventOrder.class);
    }

    EventStreams streams() {
        return get(EventStreams.class);
    }

    MovableClock clock() {
        return clock;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    /** More patient than the desk is with its readers: a machine that is busy with other things is no failure. */
    void await(Projection projection, long position) {
        new ReachedPositions(dataSource, Duration.ofMinutes(1)).await(projection.group(), position);
    }

    /** Appends one event as the engine does, within the caller's transaction or its own; returns its id. */
    String append(String stream, long sequence) {
        DisclosureEvent event = new AgencyRenamed(new AgencyCode("A"), "name " + sequence, DAY);
        var message = new GenericDomainEventMessage<>("SomeAgency", stream, sequence, event, ENVELOPE);
        get(EventStorageEngine.class).appendEvents(message);
        return message.getIdentifier();
    }

    @Override
    public void close() {
        context.close();
    }
}
