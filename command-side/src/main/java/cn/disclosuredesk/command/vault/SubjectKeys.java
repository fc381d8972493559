package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.command.UntilTheEnd;
import cn.disclosuredesk.ids.SubjectId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code vault_key}: the data key of each subject, wrapped by a KEK. Nothing is kept in memory beyond a
 * transaction: a key that was destroyed on one node must be gone on all.
 */
final class SubjectKeys {

    private final JdbcClient jdbc;
    private final VaultKeys keys;
    private final UntilTheEnd<SubjectId, Optional<SecretKey>> sealing = new UntilTheEnd<>(
            subject -> Optional.ofNullable(of(List.of(subject)).get(subject)));

    SubjectKeys(JdbcClient jdbc, VaultKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    void make(SubjectId subject) {
        int kek = keys.newest();
        SecretKey fresh = AesGcm.randomKey();
        byte[] wrapped = AesGcm.seal(wrapping(kek), fresh.getEncoded(), context(subject, kek));
        jdbc.sql("insert into office.vault_key (subject, kek, wrapped) values (?, ?, ?)")
                .params(subject.value(), kek, wrapped)
                .update();
        sealing.know(subject, Optional.of(fresh));
    }

    /** For a subject that turned out to be known under another id, in the transaction that made her. */
    void discard(SubjectId subject) {
        jdbc.sql("delete from office.vault_key where subject = ?")
                .param(subject.value())
                .update();
        sealing.forget();
    }

    /** To seal with. */
    Optional<SecretKey> of(SubjectId subject) {
        return sealing.of(subject);
    }

    /** Those whose key was destroyed are missing. */
    Map<SubjectId, SecretKey> of(Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        String[] ids = subjects.stream().map(SubjectId::value).distinct().toArray(String[]::new);
        Map<SubjectId, SecretKey> found = new HashMap<>();
        jdbc.sql("select subject, kek, wrapped from office.vault_key where subject = any (?)")
                .param(ids)
                .query(row -> {
                    SubjectId subject = new SubjectId(row.getString("subject"));
                    found.put(subject, unwrapped(subject, row.getInt("kek"), row.getBytes("wrapped")));
                });
        return Collections.unmodifiableMap(found);
    }

    private SecretKey unwrapped(SubjectId subject, int kek, byte[] wrapped) {
        return AesGcm.keyOf(AesGcm.open(wrapping(kek), wrapped, context(subject, kek)));
    }

    private SecretKey wrapping(int kek) {
        return keys.kek(kek).aesKey("wrap");
    }

    private static byte[] context(SubjectId subject, int kek) {
        return Context.of("vault_key", subject.value(), Integer.toString(kek));
    }
}
