package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables of the sheets that wait to be read: their rows, whatever file they came from, encrypted under the purpose of
 * their job, and gone when it ends.
 */
public final class FileTable {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    public FileTable(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** In the transaction of the caller: where a file cannot be read to its end, nothing of it stays. */
    public void insert(UUID job, List<CheckedFile> checked) {
        int place = 1;
        try {
            for (CheckedFile file : checked) {
                int first = place;
                file.read((sheet, lines) -> insert(job, first + file.sheets().indexOf(sheet), file, sheet, lines));
                place += file.sheets().size();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void insert(UUID job, int place, CheckedFile file, CheckedSheet sheet, SheetRows lines) throws IOException {
        Head head = Head.of(file.file().name(), sheet);
        jdbc.sql("insert into office.ledger_file (job, place, sheet, sha256, parts, head) values (?, ?, ?, ?, 0, ?)")
                .params(
                        job,
                        place,
                        sheet.header().sheet().name(),
                        file.sha256(),
                        vault.encrypt(purpose(job, place), json.writeValueAsBytes(head)))
                .update();
        PartOutput parts = new PartOutput((part, clear) -> jdbc.sql(
                        "insert into office.ledger_file_part (job, file, part, cipher) values (?, ?, ?, ?)")
                .params(job, place, part, vault.encrypt(purpose(job, place, part), clear))
                .update());
        try (RowWriter writer = new RowWriter(parts)) {
            for (Optional<SheetRow> row = lines.next(); row.isPresent(); row = lines.next()) {
                writer.write(row.get());
            }
        }
        jdbc.sql("update office.ledger_file set parts = ? where job = ? and place = ?")
                .params(parts.count(), job, place)
                .update();
    }

    /** The sheets of a job, in the order of their upload. */
    public List<StoredFile> of(UUID job) {
        return jdbc.sql("select * from office.ledger_file where job = ? order by place")
                .param(job)
                .query((row, number) -> file(row))
                .list();
    }

    /** The lines of a sheet, one part in memory at a time. */
    public SheetRows open(StoredFile file) {
        Iterator<InputStream> parts = IntStream.rangeClosed(1, file.parts())
                .mapToObj(part -> (InputStream) new ByteArrayInputStream(part(file, part)))
                .iterator();
        return new StoredRows(new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        }));
    }

    public void delete(UUID job) {
        jdbc.sql("delete from office.ledger_file where job = ?").param(job).update();
    }

    private byte[] part(StoredFile file, int part) {
        byte[] cipher = jdbc.sql("select cipher from office.ledger_file_part where job = ? and file = ? and part = ?")
                .params(file.job(), file.place(), part)
                .query(byte[].class)
                .single();
        return vault.decrypt(purpose(file.job(), file.place(), part), cipher);
    }

    private StoredFile file(ResultSet row) throws SQLException {
        UUID job = row.getObject("job", UUID.class);
        int place = row.getInt("place");
        Head head = json.readValue(vault.decrypt(purpose(job, place), row.getBytes("head")), Head.class);
        return new StoredFile(
                job,
                place,
                row.getString("sha256"),
                row.getInt("parts"),
                head.file(),
                head.sheet(),
                head.header(LedgerSheet.valueOf(row.getString("sheet"))));
    }

    /** The place is part of the purpose, so that parts cannot change places. */
    private static String purpose(UUID job, int... places) {
        StringBuilder purpose = new StringBuilder("ledger-job:").append(job);
        for (int place : places) {
            purpose.append(':').append(place);
        }
        return purpose.toString();
    }

    /** What stands above the rows; {@code places} are by the desk's own headers. */
    private record Head(String file, @Nullable String sheet, List<String> texts, Map<String, Integer> places) {

        static Head of(String file, CheckedSheet sheet) {
            Map<String, Integer> places = new LinkedHashMap<>();
            sheet.header().places().forEach((column, place) -> places.put(column.header(), place));
            return new Head(file, sheet.name(), sheet.header().texts(), places);
        }

        HeaderRow header(LedgerSheet of) {
            Map<LedgerColumn, Integer> known = new LinkedHashMap<>();
            for (LedgerColumn column : of.columns()) {
                Optional.ofNullable(places.get(column.header())).ifPresent(place -> known.put(column, place));
            }
            return HeaderRow.understood(of, texts, known);
        }
    }
}
