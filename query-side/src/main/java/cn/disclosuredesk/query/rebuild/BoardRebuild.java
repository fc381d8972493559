package cn.disclosuredesk.query.rebuild;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.BoardLock;
import cn.disclosuredesk.query.BoardMigration;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.store.StoredEvents;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds the board while the office works on: fills {@code board_next} from the store, compares it with the live board, and swaps the
 * two. Whatever fails before the swap leaves the live board as it was; the next rebuild begins anew.
 */
public final class BoardRebuild {

    private static final String NEXT = "board_next";
    private static final String OLD = "board_old";
    private static final String LOCK = "rebuild-of-the-board";

    /** Events in one transaction. */
    private static final int BATCH = 2_000;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final StoredEvents events;
    private final List<ProjectionOnBoard> models;
    private final int batch;
    private final BoardPlaces live;
    private final TransactionTemplate step;
    private final TransactionTemplate snapshot;

    public BoardRebuild(DataSource dataSource, StoredEvents events, List<ProjectionOnBoard> models) {
        this(dataSource, events, models, BATCH);
    }

    BoardRebuild(DataSource dataSource, StoredEvents events, List<ProjectionOnBoard> models, int batch) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.events = events;
        this.models = List.copyOf(models);
        this.batch = batch;
        this.live = new BoardPlaces(new Board(dataSource, Board.LIVE));
        this.step = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.snapshot = new TransactionTemplate(step.getTransactionManager());
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Rebuilds, once at a time in the whole cluster.
     *
     * @throws RebuildFailed where it has to be given up
     */
    public void run(RebuildWatch watch) {
        if (!new BoardLock(dataSource, LOCK).ifFree(() -> runAlone(watch))) {
            throw new RebuildFailed("另一次重建正在进行。");
        }
    }

    private void runAlone(RebuildWatch watch) {
        drop(OLD);
        drop(NEXT);
        new BoardMigration(dataSource, NEXT).run(false);
        BoardFilling next = new BoardFilling(new Board(dataSource, NEXT), models, events, batch);
        fill(next, watch);
        Comparison comparison = compare(next);
        watch.compared(comparison);
        fill(next, watch);
        new BoardSwap(dataSource, step).run(next);
        if (comparison.same()) {
            dropIfNobodyReads(OLD);
        }
    }

    /** Until the new board is about where the live one stands; the rest is done where nobody waits for it. */
    private void fill(BoardFilling next, RebuildWatch watch) {
        long behind;
        do {
            if (watch.stops()) {
                throw new RebuildFailed("办理台停止运行，重建未完成。");
            }
            Map<String, Long> targets = withoutLimits(step, () -> {
                Map<String, Long> now = known(live.all(), next);
                next.step(now);
                return now;
            });
            behind = next.behind(targets);
            watch.reached(next.reached(targets), BoardFilling.farthest(targets));
        } while (behind > 0);
    }

    /**
     * In one snapshot of the live board, to whose places the new one is brought inside the same transaction: so both say what they say
     * of the same events, however busy the office is, and nobody has to wait.
     */
    private Comparison compare(BoardFilling next) {
        BoardTables tables = new BoardTables(jdbc, Board.LIVE, NEXT);
        withoutLimits(step, () -> {
            tables.analyze();
            return true;
        });
        return withoutLimits(snapshot, () -> {
            next.finish(known(live.all(), next));
            return tables.compare();
        });
    }

    /** A group that this program does not know would come out of the swap without its rows. */
    private static Map<String, Long> known(Map<String, Long> places, BoardFilling next) {
        if (!next.groups().containsAll(places.keySet())) {
            throw new RebuildFailed("数据表中有本版本程序不认识的内容，未作重建。");
        }
        return places;
    }

    /** The limits of the pool are for clerks who wait. */
    private <T> T withoutLimits(TransactionTemplate transaction, Supplier<T> work) {
        return transaction.execute(status -> {
            jdbc.sql("set local statement_timeout = 0").update();
            jdbc.sql("set local idle_in_transaction_session_timeout = 0").update();
            return work.get();
        });
    }

    private void drop(String schema) {
        jdbc.sql("drop schema if exists " + schema + " cascade").update();
    }

    /** Somebody may still read there; then the next rebuild drops it. */
    private void dropIfNobodyReads(String schema) {
        try {
            drop(schema);
        } catch (DataAccessException stillRead) {
            System.getLogger(BoardRebuild.class.getName())
                    .log(System.Logger.Level.WARNING, "{0} is still read and stays for now", schema);
        }
    }
}
