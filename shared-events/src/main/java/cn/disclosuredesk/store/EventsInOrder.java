package cn.disclosuredesk.store;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventData;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store read by places. */
final class EventsInOrder implements StoredEvents {

    private static final RowMapper<TrackedEventData<?>> ROW = (row, number) -> EventRows.read(row);

    private final JdbcClient jdbc;
    private final EventRows rows;

    EventsInOrder(DataSource dataSource, EventRows rows) {
        this.jdbc = JdbcClient.create(dataSource);
        this.rows = rows;
    }

    @Override
    public List<StoredEvent> between(long after, long through) {
        Stream<TrackedEventData<?>> found = jdbc
                .sql(EventRows.SELECT + "where o.position > ? and o.position <= ? order by o.position")
                .params(after, through)
                .query(ROW)
                .list()
                .stream();
        return rows.storedEvents(found);
    }
}
