package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SampleEvents;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One way to append and to read along, on a database of its own. */
final class Candidate {

    private static final DisclosureEvent EVENT = SampleEvents.all().get(0);

    private final HikariDataSource dataSource =
            PostgresForTests.freshDurableDatabase().dataSource(24);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final EventSerializer serializer = new EventSerializer();
    private final String name;
    private final Kind kind;
    private final EmbeddedEventStore store;

    enum Kind {
        PLAIN_INSERT,
        ENGINE_AS_IS,
        ENGINE_WITH_LOCK,
        ENGINE_IN_ORDER
    }

    Candidate(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        new FlywayHistory(dataSource, "store").migrate();
        if (kind == Kind.ENGINE_WITH_LOCK) {
            jdbc.sql("create function store.one_at_a_time() returns trigger language plpgsql as $$ begin"
                            + " perform pg_advisory_xact_lock(4711); return null; end $$")
                    .update();
            jdbc.sql("create trigger one_at_a_time before insert on store.domain_event_entry for each statement"
                            + " execute function store.one_at_a_time()")
                    .update();
        }
        store = EmbeddedEventStore.builder()
                .storageEngine(engine())
                .fetchDelay(100)
                .build();
    }

    String name() {
        return name;
    }

    private EventStorageEngine engine() {
        TransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(dataSource));
        if (kind == Kind.ENGINE_IN_ORDER) {
            Sequencer order = new Sequencer(dataSource, Clock.systemUTC());
            order.recogniseCluster();
            return new OrderedEventStorageEngine(
                    dataSource, transactions, serializer, NoOpEventUpcaster.INSTANCE, order);
        }
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(transactions)
                .schema(OrderedEventStorageEngine.schemaOfTheStore());
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return builder.build();
    }

    /** Events per second of so many clients, each appending one event per transaction. */
    double run(int clients, long nanos, boolean withReader) {
        AtomicLong appended = new AtomicLong();
        long end = System.nanoTime() + nanos;
        CompletableFuture<Void> reader =
                withReader ? OwnThread.run(() -> readUntil(end)) : CompletableFuture.completedFuture(null);
        CompletableFuture<?>[] running = new CompletableFuture<?>[clients];
        for (int c = 0; c < clients; c++) {
            running[c] = OwnThread.run(() -> {
                while (System.nanoTime() < end) {
                    transaction.executeWithoutResult(status -> append());
                    appended.incrementAndGet();
                }
            });
        }
        CompletableFuture.allOf(running).join();
        reader.join();
        return appended.get() * 1e9 / nanos;
    }

    private void append() {
        String stream = UUID.randomUUID().toString();
        if (kind != Kind.PLAIN_INSERT) {
            store.publish(new GenericDomainEventMessage<>("DisclosureApplication", stream, 0, EVENT, Node.ENVELOPE));
            return;
        }
        SerializedObject<byte[]> payload = serializer.serialize(EVENT, byte[].class);
        jdbc.sql("insert into store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data)"
                        + " values (?, ?, 0, 'DisclosureApplication', '2026-01-01T00:00:00.000Z', ?, '1', ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        stream,
                        payload.getType().getName(),
                        payload.getData(),
                        serializer.serialize(Node.ENVELOPE, byte[].class).getData())
                .update();
    }

    private void readUntil(long end) {
        try (TrackingEventStream stream = store.openStream(store.createHeadToken())) {
            while (System.nanoTime() < end) {
                if (stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)) {
                    stream.nextAvailable().getPayload();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Microseconds that a reader's idle look takes in a store of so many events. */
    double idleLook(int events) {
        jdbc.sql("insert into store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,"
                        + " time_stamp, payload_type, payload, meta_data) select gen_random_uuid(), gen_random_uuid(), 0,"
                        + " '2026-01-01T00:00:00.000Z', 'filler', '{}', '{}' from generate_series(1, ?)")
                .param(events)
                .update();
        Sequencer order = new Sequencer(dataSource, Clock.systemUTC());
        long before = System.nanoTime();
        order.head();
        System.out.printf("numbering %d events at once: %.1f s%n", events, (System.nanoTime() - before) / 1e9);
        append();
        order.head();
        int looks = 2000;
        before = System.nanoTime();
        for (int i = 0; i < looks; i++) {
            order.head();
        }
        return (System.nanoTime() - before) / 1e3 / looks;
    }
}
