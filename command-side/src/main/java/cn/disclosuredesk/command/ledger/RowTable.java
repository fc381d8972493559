package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table of the rows of 过程 while their job runs, found by the keyed hash of the number that they bear: the lines of the
 * other sheets come in any order, and no upload is ever held in memory.
 */
final class RowTable {

    private static final int MOST_OF_A_NUMBER = 500;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    RowTable(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void insert(UUID job, PlacedRow row) {
        jdbc.sql("""
                        insert into office.ledger_row (job, file, line, key, cipher)
                        values (:job, :file, :line, :key, :cipher)""")
                .param("job", job)
                .param("file", row.file())
                .param("line", row.line())
                .param("key", key(row.row().act(), row.row().number()))
                .param("cipher", vault.encrypt(purpose(job, row.file(), row.line()), json.writeValueAsBytes(row)))
                .update();
    }

    /**
     * The rows of these acts by the number that they bear, in the order of the upload; of one number not more than any
     * case has: the others follow by themselves.
     */
    Map<String, List<PlacedRow>> of(UUID job, boolean ofReviews, Collection<String> numbers) {
        Map<String, List<PlacedRow>> rows = new HashMap<>();
        if (numbers.isEmpty()) {
            return rows;
        }
        Map<String, String> numberOf = new HashMap<>();
        numbers.forEach(number -> numberOf.put(key(ofReviews, number), number));
        jdbc.sql("""
                        select file, line, key, cipher
                          from (select told.*, row_number() over (partition by key order by file, line) as place
                                  from office.ledger_row told where job = :job and key in (:keys)) placed
                         where place <= :most order by file, line""")
                .param("job", job)
                .param("most", MOST_OF_A_NUMBER)
                .param("keys", numberOf.keySet())
                .query((row, place) -> {
                    byte[] clear = vault.decrypt(
                            purpose(job, row.getInt("file"), row.getLong("line")), row.getBytes("cipher"));
                    return rows.computeIfAbsent(numberOf.get(row.getString("key")), number -> new ArrayList<>())
                            .add(json.readValue(clear, PlacedRow.class));
                })
                .list();
        return rows;
    }

    /** Which rows of a file have their verdict already, from a line on up to another. */
    Set<Long> settled(UUID job, int file, long from, long to) {
        return new HashSet<>(jdbc.sql("""
                        select line from office.ledger_row
                         where job = :job and file = :file and line between :from and :to and settled""")
                .param("job", job)
                .param("file", file)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .list());
    }

    /** False where the row had its verdict before: a number may stand in several lines, its rows count once. */
    boolean settle(UUID job, int file, long line) {
        return jdbc.sql("""
                                update office.ledger_row set settled = true
                                 where job = :job and file = :file and line = :line and not settled""")
                        .param("job", job)
                        .param("file", file)
                        .param("line", line)
                        .update()
                == 1;
    }

    void delete(UUID job) {
        jdbc.sql("delete from office.ledger_row where job = :job")
                .param("job", job)
                .update();
    }

    private String key(ProcessAct act, String number) {
        return key(act.ofReview(), number);
    }

    private String key(boolean ofReview, String number) {
        return vault.keyedHash("ledger-row", (ofReview ? "案号:" : "登记号:") + number);
    }

    /** The place is part of the purpose, so that rows cannot change places. */
    private static String purpose(UUID job, int file, long line) {
        return "ledger-row:%s:%d:%d".formatted(job, file, line);
    }
}
