package cn.disclosuredesk.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries again what lost a race: against another writer of the same stream, or in a deadlock. It belongs outside the
 * transaction, for the loser's is dead; inside one it tries once. A refusal is never repeated: the second answer would
 * be the same. Axon's own scheduler repeats every {@link RuntimeException}.
 */
public final class RetriedOnConflict {

    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    /** PostgreSQL: deadlock detected, serialization failure. */
    private static final Set<String> LOST_RACES = Set.of("40P01", "40001");

    /** The result of {@code work}, which is called up to three times and must be the whole transaction. */
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int failed = 1; failed < TRIES; failed++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
                Pause.of(FIRST_PAUSE.multipliedBy(failed));
            }
        }
        return work.get();
    }

    /** Whether another writer was first: the same work, done anew, may succeed. */
    public static boolean isLostRace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || cause instanceof SQLException sql && LOST_RACES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
