package cn.disclosuredesk.store;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each group has come, written in the transaction that writes its rows: it is there when the rows are, and not
 * before. Tokens say the same, but only Axon can read them.
 */
final class ReachedPositions implements ProjectionProgress {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private static final String GOES_ON = "with gone as (delete from store.standing_projection where group_name = ?) ";

    private final JdbcClient jdbc;
    private final Duration patience;

    ReachedPositions(DataSource dataSource, Duration patience) {
        this.jdbc = JdbcClient.create(dataSource);
        this.patience = patience;
    }

    /**
     * From one position to another, within the caller's transaction; if it stood, it stands no longer.
     *
     * @throws IllegalStateException where the group stands elsewhere: a token lost or restored alone would leave out
     *     events, or apply them twice
     */
    void advance(String group, long from, long to) {
        int moved = from == 0
                ? jdbc.sql(GOES_ON + "insert into board.projection_progress (group_name, position) values (?, ?)"
                                + " on conflict do nothing")
                        .params(group, group, to)
                        .update()
                : jdbc.sql(GOES_ON + "update board.projection_progress set position = ?"
                                + " where group_name = ? and position = ?")
                        .params(group, to, group, from)
                        .update();
        if (moved == 0) {
            throw new IllegalStateException("projection " + group + " is not at " + from + " but at " + reached(group)
                    + ": token and rows differ");
        }
    }

    @Override
    public void await(String group, long position) {
        long end = System.nanoTime() + patience.toNanos();
        while (reached(group) < position) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                throw new NotCaughtUp(group, position);
            }
            Pause.of(PAUSE);
        }
    }

    private long reached(String group) {
        return jdbc.sql("select position from board.projection_progress where group_name = ?")
                .param(group)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
