package cn.disclosuredesk.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How far the tables that are read lie behind what was recorded. */
final class Projections {

    private static final String BEHIND = """
            select (select count(*) from store.domain_event_entry) - min(position) from board.projection_progress""";

    private final Connection database;

    Projections(Connection database) {
        this.database = database;
    }

    double secondsToCatchUp() throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (behind() > 0) {
            Thread.sleep(50);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private long behind() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(BEHIND)) {
            row.next();
            return row.getLong(1);
        }
    }
}
