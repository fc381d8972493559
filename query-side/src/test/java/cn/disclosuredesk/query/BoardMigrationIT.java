package cn.disclosuredesk.query;

import static org.assertj.core.api.Assertions.assertThat;

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
