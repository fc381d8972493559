package cn.disclosuredesk.store;

import cn.disclosuredesk.ids.Id;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventData;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streams as they stand in the store, each event with its place in the one order. */
final class StreamsFromTheStore implements EventStreams {

    private static final RowMapper<TrackedEventData<?>> ROW = (row, number) -> EventRows.read(row);

    private final JdbcClient jdbc;
    private final EventOrder order;
    private final EventRows rows;

    StreamsFromTheStore(DataSource dataSource, EventOrder order, EventRows rows) {
        this.jdbc = JdbcClient.create(dataSource);
        this.order = order;
        this.rows = rows;
    }

    @Override
    public List<StoredEvent> of(Id stream) {
        return ofAll(List.of(stream));
    }

    @Override
    public long version(Id stream) {
        return jdbc.sql(
                        "select coalesce(max(sequence_number), -1) from store.domain_event_entry where aggregate_identifier = ?")
                .param(stream.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<StoredEvent> seenBy(Id stream) {
        return rows.storedEvents(jdbc
                .sql(EventRows.SELECT_UNPLACED + "where e.aggregate_identifier = ? order by e.sequence_number")
                .param(stream.value())
                .query(ROW)
                .list()
                .stream());
    }

    @Override
    public List<StoredEvent> ofAll(Collection<? extends Id> streams) {
        // What has no place yet would be missing.
        return ofAllUpTo(streams, order.head());
    }

    @Override
    public List<StoredEvent> ofAllUpTo(Collection<? extends Id> streams, long position) {
        Stream<TrackedEventData<?>> found = jdbc
                .sql(EventRows.SELECT
                        + "where e.aggregate_identifier = any (?) and o.position <= ?"
                        + " order by e.aggregate_identifier, e.sequence_number")
                .param(streams.stream().map(Id::value).toArray(String[]::new))
                .param(position)
                .query(ROW)
                .list()
                .stream();
        return rows.storedEvents(found);
    }
}
