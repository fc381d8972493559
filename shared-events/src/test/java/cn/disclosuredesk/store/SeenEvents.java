package cn.disclosuredesk.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that writes down what it saw, in the schema of the board, and fails when it is told to. */
class SeenEvents implements Projection {

    final AtomicInteger failuresLeft = new AtomicInteger();
    final AtomicInteger batches = new AtomicInteger();

    private final String group;
    private final JdbcClient jdbc;

    SeenEvents(String group, DataSource dataSource) {
        this.group = group;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public void apply(List<StoredEvent> batch) {
        batches.incrementAndGet();
        jdbc.sql(
                        "create table if not exists board.seen"
                                + " (nr bigserial, group_name text, position bigint, event_id text, stream text, sequence bigint)")
                .update();
        for (StoredEvent event : batch) {
            jdbc.sql("insert into board.seen (group_name, position, event_id, stream, sequence) values (?, ?, ?, ?, ?)")
                    .params(group, event.position(), event.eventId(), event.stream(), event.sequence())
                    .update();
        }
        if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("told to fail after writing rows");
        }
    }

    List<Long> positions() {
        return column("position", Long.class);
    }

    List<String> eventIds() {
        return column("event_id", String.class);
    }

    private <T> List<T> column(String name, Class<T> type) {
        return jdbc.sql("select " + name + " from board.seen where group_name = ? order by nr")
                .param(group)
                .query(type)
                .list();
    }
}
