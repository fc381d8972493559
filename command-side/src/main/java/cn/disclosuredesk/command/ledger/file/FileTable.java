package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of the files that wait to be read: encrypted under the purpose of their job, and gone when it ends. */
public final class FileTable {

    private static final int PART = 1024 * 1024;

    private final JdbcClient jdbc;
    private final Vault vault;

    public FileTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    public void insert(UUID job, int place, CheckedFile checked) {
        int parts = (int) ((checked.file().size() + PART - 1) / PART);
        jdbc.sql("""
                        insert into office.ledger_file (job, place, sheet, charset, separator, sha256, parts, name)
                        values (:job, :place, :sheet, :charset, :separator, :sha256, :parts, :name)
                        """)
                .param("job", job)
                .param("place", place)
                .param("sheet", checked.sheet().name())
                .param("charset", checked.form().charset().name())
                .param("separator", String.valueOf(checked.form().separator()))
                .param("sha256", checked.sha256())
                .param("parts", parts)
                .param(
                        "name",
                        vault.encrypt(purpose(job, place), utf8(checked.file().name())))
                .update();
        try (InputStream in = checked.file().open()) {
            for (int part = 1; part <= parts; part++) {
                jdbc.sql("insert into office.ledger_file_part (job, file, part, cipher) values (?, ?, ?, ?)")
                        .params(job, place, part, vault.encrypt(purpose(job, place, part), in.readNBytes(PART)))
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of a job, in the order of their upload. */
    public List<StoredFile> of(UUID job) {
        return jdbc.sql("select * from office.ledger_file where job = ? order by place")
                .param(job)
                .query((row, number) -> file(row))
                .list();
    }

    /** The file in clear, one part in memory at a time. */
    public InputStream open(StoredFile file) {
        Iterator<InputStream> parts = IntStream.rangeClosed(1, file.parts())
                .mapToObj(part -> (InputStream) new ByteArrayInputStream(part(file, part)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
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
        return new StoredFile(
                job,
                place,
                LedgerSheet.valueOf(row.getString("sheet")),
                new CsvForm(
                        Charset.forName(row.getString("charset")),
                        row.getString("separator").charAt(0)),
                row.getString("sha256"),
                row.getInt("parts"),
                new String(vault.decrypt(purpose(job, place), row.getBytes("name")), StandardCharsets.UTF_8));
    }

    /** The place is part of the purpose, so that parts cannot change places. */
    private static String purpose(UUID job, int... places) {
        StringBuilder purpose = new StringBuilder("ledger-job:").append(job);
        for (int place : places) {
            purpose.append(':').append(place);
        }
        return purpose.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
