package cn.disclosuredesk.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the same lines cost as nothing but rows: each cell as text, a key, fifty lines a transaction and a savepoint for
 * each, in the same database.
 */
final class PlainInserts {

    private static final int BATCH = 50;

    private final Connection database;

    PlainInserts(Connection database) {
        this.database = database;
    }

    Course of(InventedLedger ledger) throws SQLException {
        Course course = new Course();
        course.say(System.nanoTime(), 0);
        database.setAutoCommit(false);
        insert("benchmark_applications", ledger.applications(), course, 0);
        insert(
                "benchmark_reviews",
                ledger.reviews(),
                course,
                ledger.applications().rows().size());
        database.setAutoCommit(true);
        return course;
    }

    private void insert(String table, Sheet sheet, Course course, int before) throws SQLException {
        String columns = IntStream.range(0, sheet.headers().size())
                .mapToObj(i -> "cell_%d text%s".formatted(i, i == 0 ? " primary key" : ""))
                .collect(Collectors.joining(", "));
        String places = sheet.headers().stream().map(header -> "?").collect(Collectors.joining(", "));
        try (Statement statement = database.createStatement()) {
            statement.execute("create table office." + table + " (" + columns + ")");
        }
        try (PreparedStatement row =
                database.prepareStatement("insert into office." + table + " values (" + places + ")")) {
            for (int line = 0; line < sheet.rows().size(); line++) {
                Savepoint savepoint = database.setSavepoint();
                fill(row, sheet.rows().get(line));
                row.executeUpdate();
                database.releaseSavepoint(savepoint);
                if ((line + 1) % BATCH == 0 || line + 1 == sheet.rows().size()) {
                    database.commit();
                    course.say(System.nanoTime(), before + line + 1);
                }
            }
        }
    }

    private static void fill(PreparedStatement row, List<String> cells) throws SQLException {
        for (int i = 0; i < cells.size(); i++) {
            row.setString(i + 1, cells.get(i));
        }
    }
}
