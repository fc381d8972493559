package cn.disclosuredesk.query.rebuild;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.BoardLock;
import cn.disclosuredesk.query.BoardMigration;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the new board in the place of the live one, in one short transaction in which no projection commits. Whoever waits for its locks
 * looks the names up again when it gets them, and goes on upon the new board; prepared statements do the same.
 */
final class BoardSwap {

    /** How often the locks are asked for. */
    private static final int TRIES = 20;

    /** The lock was not to be had in time, or two waited for each other. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BoardSwap(DataSource dataSource, TransactionTemplate transaction) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = transaction;
    }

    /** Brings what is to be live exactly to where the live one stands, and swaps. */
    void run(BoardFilling next) {
        new BoardLock(dataSource, BoardMigration.LOCK).await(() -> {
            if (!new BoardMigration(dataSource, Board.LIVE).isOfThisProgram()) {
                throw new RebuildFailed("重建期间，数据表的结构已由另一版本的程序更换，未作替换。");
            }
            int tries = 1;
            while (!swapped(next, tries == TRIES)) {
                tries++;
            }
            return tries;
        });
    }

    /** False where the office was too busy for a moment; then nothing has happened. */
    private boolean swapped(BoardFilling next, boolean last) {
        try {
            transaction.executeWithoutResult(status -> swap(next));
            return true;
        } catch (DataAccessException failure) {
            if (last || !isBusy(failure)) {
                throw failure;
            }
            return false;
        }
    }

    private static boolean isBusy(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql && BUSY.contains(sql.getSQLState());
    }

    /** Tokens first and then places, as each batch of a projection takes them. */
    private void swap(BoardFilling next) {
        // While this waits, projections that come later wait behind it.
        jdbc.sql("set local lock_timeout = '2s'").update();
        jdbc.sql("lock table board.token_entry in share row exclusive mode").update();
        jdbc.sql("lock table board.projection_progress in share row exclusive mode")
                .update();
        Map<String, Long> live = new BoardPlaces(new Board(dataSource, Board.LIVE)).all();
        next.finish(live);
        jdbc.sql("delete from board_next.token_entry").update();
        jdbc.sql("insert into board_next.token_entry select * from board.token_entry")
                .update();
        jdbc.sql("alter schema board rename to board_old").update();
        jdbc.sql("alter schema board_next rename to board").update();
    }
}
