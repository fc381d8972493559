package cn.disclosuredesk.command.once;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of remembered keys. */
final class KeysKept {

    private final JdbcClient jdbc;

    KeysKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the key for the running transaction, also where an expired row stands in the way. Where another transaction
     * holds it, this waits for its end; false if the key is taken then.
     */
    boolean take(String user, String key, String request, Instant now, Instant expired) {
        return jdbc.sql("""
                                insert into office.idempotency (user_id, key_hmac, request_hmac, status, at)
                                values (:user, :key, :request, 0, :now)
                                on conflict (user_id, key_hmac) do update
                                set request_hmac = excluded.request_hmac, status = 0, id = null, version = null, at = excluded.at
                                where office.idempotency.at < :expired
                                """)
                        .param("user", user)
                        .param("key", key)
                        .param("request", request)
                        .param("now", utc(now))
                        .param("expired", utc(expired))
                        .update()
                == 1;
    }

    Optional<Kept> find(String user, String key) {
        return jdbc.sql("""
                        select request_hmac, status, id, version from office.idempotency
                        where user_id = :user and key_hmac = :key
                        """)
                .param("user", user)
                .param("key", key)
                .query((row, n) -> new Kept(
                        row.getString("request_hmac"),
                        new Done(row.getInt("status"), row.getString("id"), row.getObject("version", Long.class))))
                .optional();
    }

    void keep(String user, String key, Done done) {
        jdbc.sql("""
                        update office.idempotency set status = :status, id = :id, version = :version
                        where user_id = :user and key_hmac = :key
                        """)
                .param("status", done.status())
                .param("id", done.id())
                .param("version", done.version())
                .param("user", user)
                .param("key", key)
                .update();
    }

    int forget(Instant expired) {
        return jdbc.sql("delete from office.idempotency where at < :expired")
                .param("expired", utc(expired))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A remembered answer and the request it answered. */
    record Kept(String request, Done done) {}
}
