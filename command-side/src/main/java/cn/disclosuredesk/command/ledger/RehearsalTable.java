package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.SheetRow;
import cn.disclosuredesk.command.vault.Vault;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table of the lines of a dry run that later ones need, found by the keyed hash of a number: no upload is ever held in
 * memory.
 */
final class RehearsalTable {

    /** Of one batch; who has more of them hears of the rest when it is imported. */
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    RehearsalTable(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** A line as it was read; {@code file} is the place of its file in the upload. */
    record Kept(int file, SheetRow row) {}

    void insert(UUID job, Collection<String> names, int file, SheetRow row) {
        for (String name : names) {
            jdbc.sql("""
                            insert into office.ledger_rehearsal (job, key, file, line, cipher)
                            values (:job, :key, :file, :line, :cipher) on conflict do nothing""")
                    .param("job", job)
                    .param("key", key(name))
                    .param("file", file)
                    .param("line", row.number())
                    .param("cipher", vault.encrypt(purpose(job, file, row.number()), json.writeValueAsBytes(row)))
                    .update();
        }
    }

    /** The lines under these names, each once, in the order of the upload. */
    List<Kept> of(UUID job, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct on (file, line) file, line, cipher from office.ledger_rehearsal
                         where job = :job and key in (:keys) order by file, line limit :most""")
                .param("job", job)
                .param("keys", names.stream().map(this::key).toList())
                .param("most", MOST)
                .query((row, place) -> {
                    int file = row.getInt("file");
                    byte[] clear = vault.decrypt(purpose(job, file, row.getLong("line")), row.getBytes("cipher"));
                    return new Kept(file, json.readValue(clear, SheetRow.class));
                })
                .list();
    }

    void delete(UUID job) {
        jdbc.sql("delete from office.ledger_rehearsal where job = :job")
                .param("job", job)
                .update();
    }

    private String key(String name) {
        return vault.keyedHash("ledger-rehearsal", name);
    }

    /** The place is part of the purpose, so that lines cannot change places. */
    private static String purpose(UUID job, int file, long line) {
        return "ledger-rehearsal:%s:%d:%d".formatted(job, file, line);
    }
}
