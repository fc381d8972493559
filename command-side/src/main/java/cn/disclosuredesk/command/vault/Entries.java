package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code vault_entry}: the cipher texts. Subject and entry are authenticated with each, so that nobody can put one text
 * into the place of another; the hash in the event tells when the same entry was sealed anew.
 */
final class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SealedText add(SubjectId subject, SecretKey key, byte[] clear) {
        EntryId entry = new EntryId(UuidCreator.getTimeOrderedEpoch().toString());
        byte[] cipher = AesGcm.seal(key, clear, context(subject, entry));
        jdbc.sql("insert into office.vault_entry (id, subject, cipher) values (?, ?, ?)")
                .params(entry.value(), subject.value(), cipher)
                .update();
        return new SealedText(subject, entry, sha256(cipher));
    }

    Map<EntryId, byte[]> ciphers(Collection<EntryId> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        String[] ids = entries.stream().map(EntryId::value).distinct().toArray(String[]::new);
        Map<EntryId, byte[]> found = new HashMap<>();
        jdbc.sql("select id, cipher from office.vault_entry where id = any (?)")
                .param(ids)
                .query(row -> {
                    found.put(new EntryId(row.getString("id")), row.getBytes("cipher"));
                });
        return Collections.unmodifiableMap(found);
    }

    static byte[] open(SubjectId subject, EntryId entry, SecretKey key, byte[] cipher) {
        return AesGcm.open(key, cipher, context(subject, entry));
    }

    static String sha256(byte[] cipher) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(cipher));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] context(SubjectId subject, EntryId entry) {
        return Context.of("vault_entry", subject.value(), entry.value());
    }
}
