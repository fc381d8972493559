package cn.disclosuredesk.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's JDBC engine, which appends; but whoever follows the stream reads it in the {@linkplain EventOrder one order}.
 * Axon's own reading goes by {@code global_index}, which is taken before the commit: its tokens carry gaps, and what
 * commits late enough is seen by nobody.
 */
final class OrderedEventStorageEngine extends JdbcEventStorageEngine {

    private static final int BATCH = 200;
    private static final RowMapper<TrackedEventData<?>> ROW = (row, number) -> EventRows.read(row);

    private final EventOrder order;
    private final JdbcClient jdbc;

    OrderedEventStorageEngine(
            DataSource dataSource,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcasters,
            EventOrder order) {
        super(appending(dataSource, transactions, serializer, upcasters));
        this.order = order;
        this.jdbc = JdbcClient.create(dataSource);
    }

    private static Builder appending(
            DataSource dataSource, TransactionManager transactions, Serializer serializer, EventUpcaster upcasters) {
        Builder builder = builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(transactions)
                .schema(schemaOfTheStore());
        builder.eventSerializer(serializer).snapshotSerializer(serializer).upcasterChain(upcasters);
        // Without it a lost race would be reported as a failure of the store, and nobody would try again.
        builder.persistenceExceptionResolver(new SQLStateResolver("23505"));
        builder.batchSize(BATCH);
        // A batch that is not full was the last: a usual case is one query.
        builder.finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return builder;
    }

    static EventSchema schemaOfTheStore() {
        return EventSchema.builder()
                .eventTable("store.domain_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build();
    }

    /** There are no snapshots: a case has some dozen events, and a snapshot is a second truth to upcast. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        long reached = lastToken == null ? 0 : lastToken.position().orElseThrow();
        if (order.head() <= reached) {
            return List.of();
        }
        return jdbc.sql(EventRows.SELECT + "where o.position > ? order by o.position limit ?")
                .params(reached, batchSize)
                .query(ROW)
                .list();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(order.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        order.head();
        return jdbc.sql("select coalesce(max(position), 0) from store.event_order where booked_at < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new GlobalSequenceTrackingToken(row.getLong(1)))
                .single();
    }
}
