package cn.disclosuredesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.store.PostgresForTests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class BoardMigrationIT {

    private final DataSource database = BoardForTests.fresh();
    private final JdbcClient sql = JdbcClient.create(database);

    @BeforeEach
    void somethingIsOnTheBoard() {
        sql.sql("insert into board.case_in_tables (stream, agency, facts, sequence) values ('one', 'A01', '{}', 0)")
                .update();
    }

    @Test
    void keepsABoardOfThisShape() {
        assertThat(new BoardMigration(database, Board.LIVE).run(false)).isFalse();
        assertThat(BoardForTests.rows(database, "case_in_tables")).hasSize(1);
    }

    @Test
    void throwsAwayABoardWhoseFactsHaveAnotherShape() {
        sql.sql("update board.shape set fingerprint = 'of another program'").update();
        assertThat(new BoardMigration(database, Board.LIVE).run(false)).isTrue();
        assertThat(BoardForTests.rows(database, "case_in_tables")).isEmpty();
        assertThat(new BoardMigration(database, Board.LIVE).run(false)).isFalse();
    }

    @Test
    void knowsTheShapeOfEveryFactThatIsKept() {
        assertThat(BoardShape.fingerprint()).contains("CaseInTables[", "ReviewInTables[", "CaseLife[", "ReviewLife[");
    }

    @Test
    void throwsAwayABoardOfAnEarlierReleaseWhoseTablesWereOthers() {
        sql.sql("alter table board.register_entry drop column life").update();
        sql.sql("update board.flyway_schema_history set checksum = 1 where script like 'V110%'")
                .update();
        sql.sql("update board.shape set fingerprint = 'cn.disclosuredesk.casefile.CaseInTables[throughYear:int]'")
                .update();
        assertThat(new BoardMigration(database, Board.LIVE).run(false)).isTrue();
        assertThat(sql.sql("select count(life) from board.register_entry")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(BoardForTests.rows(database, "case_in_tables")).isEmpty();
    }

    @Test
    void isThrownAwayByOneOfSeveralNodesThatStartAtOnce() throws Exception {
        PostgresForTests.Database shared = PostgresForTests.freshDatabase();
        new BoardMigration(shared.dataSource(), Board.LIVE).run(false);
        shared.execute("update board.shape set fingerprint = 'of another program'");
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Boolean> empty = new ArrayList<>();
            Callable<Boolean> start = () -> start(shared);
            for (Future<Boolean> started : nodes.invokeAll(Collections.nCopies(3, start))) {
                empty.add(started.get());
            }
            assertThat(empty).as("one has made it anew").containsExactlyInAnyOrder(true, false, false);
            assertThat(BoardForTests.rows(shared.dataSource(), "case_in_tables"))
                    .as("and nobody has thrown away what came upon it since")
                    .hasSize(3);
        } finally {
            nodes.shutdownNow();
        }
    }

    /** A node that starts and has something to write at once. */
    private static boolean start(PostgresForTests.Database shared) {
        boolean empty = new BoardMigration(shared.dataSource(), Board.LIVE).run(false);
        shared.execute("insert into board.case_in_tables (stream, agency, facts, sequence)"
                + " values (gen_random_uuid()::text, 'A01', '{}', 0)");
        return empty;
    }

    @Test
    void throwsItAwayWhenSomebodyAsksForIt() {
        assertThat(new BoardMigration(database, Board.LIVE).run(true)).isTrue();
        assertThat(BoardForTests.rows(database, "case_in_tables")).isEmpty();
    }

    @Test
    void makesTheSameTablesInAnotherSchema() {
        String next = Board.LIVE + "_next";
        assertThat(new BoardMigration(database, next).run(false)).isTrue();
        Board board = new Board(database, next);
        assertThat(board.sql("select count(*) from board.case_in_tables")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(BoardForTests.rows(database, "case_in_tables")).hasSize(1);
    }

    @Test
    void knowsTheShapeByTheComponentsOfWhatIsKept() {
        assertThat(BoardShape.fingerprint())
                .contains("Decisive")
                .contains("CaseLife")
                .contains("ClockFacts")
                .contains("V110__register.sql:")
                .contains("KeptEntry")
                .contains("NATURAL_PERSON")
                .isEqualTo(BoardShape.fingerprint());
    }
}
