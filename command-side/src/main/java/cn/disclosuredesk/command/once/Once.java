package cn.disclosuredesk.command.once;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out an act of a call: in one transaction, together with the Idempotency-Key if the request bears one, so that
 * neither is ever recorded without the other. A controller calls it with everything that must commit, and builds the
 * body from what it returns, the same way for the first answer and for a repeated one.
 */
public final class Once {

    /** How long a key is remembered. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final String KEY = "idempotency-key";
    private static final String REQUEST = "idempotency-request";

    private final TransactionTemplate transaction;
    private final KeysKept keys;
    private final Vault vault;
    private final CurrentKey currentKey;
    private final RetriedOnConflict retry;
    private final Clock clock;

    public Once(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Vault vault,
            CurrentKey currentKey,
            RetriedOnConflict retry,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.keys = new KeysKept(jdbc);
        this.vault = vault;
        this.currentKey = currentKey;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * The act, or what is remembered of it. The act may run more than once, after a conflict with another, but is
     * committed at most once; what it throws undoes everything and is not remembered.
     *
     * @throws KeyOfAnotherRequest where the key stands for another request
     */
    public Done run(Supplier<Done> act) {
        return retry.run(() -> transaction.execute(status ->
                currentKey.current().map(keyed -> remembered(keyed, act)).orElseGet(act)));
    }

    /** Deletes the keys whose time is over; returns how many. They are ignored anyway. */
    public int forgetExpired() {
        return keys.forget(clock.instant().minus(KEPT));
    }

    private Done remembered(KeyedRequest keyed, Supplier<Done> act) {
        String key = vault.keyedHash(KEY, keyed.key());
        String request = vault.keyedHash(REQUEST, keyed.request());
        Instant now = clock.instant();
        if (keys.take(keyed.user(), key, request, now, now.minus(KEPT))) {
            Done done = act.get();
            keys.keep(keyed.user(), key, done);
            return done;
        }
        KeysKept.Kept kept = keys.find(keyed.user(), key).orElseThrow();
        if (!kept.request().equals(request)) {
            throw new KeyOfAnotherRequest();
        }
        return kept.done();
    }
}
