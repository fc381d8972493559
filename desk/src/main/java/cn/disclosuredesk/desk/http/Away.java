package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.store.ProjectionProgress;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The desk cannot answer just now: no database, no free connection, no room for an upload, tables that lag behind, or an
 * agency whose year is being sealed. Nothing is wrong with the request.
 */
@Component
final class Away implements Explains {

    private static final String RETRY_AFTER_SECONDS = "5";

    /** Connection lost, too many connections, shutting down, serialization and deadlock: all pass. */
    private static final List<String> PASSING = List.of("08", "53", "57P", "40");

    /** A lock was not to be had in time: somebody closes, seals or restates a year of the agency. */
    private static final String HELD = "55P03";

    private final Words words;

    Away(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Problem> explain(Throwable failure) {
        if (failure instanceof ProjectionProgress.NotCaughtUp) {
            return Optional.of(later("problem.behind"));
        }
        if (failure instanceof SQLException sql && HELD.equals(sql.getSQLState())) {
            return Optional.of(later("problem.held"));
        }
        if (failure instanceof UploadsAtOnce.NoRoom) {
            return Optional.of(later("problem.uploads"));
        }
        return isDatabaseAway(failure) ? Optional.of(later("problem.database")) : Optional.empty();
    }

    private static boolean isDatabaseAway(Throwable failure) {
        if (failure instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return sql instanceof SQLTransientException || PASSING.stream().anyMatch(state::startsWith);
        }
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException;
    }

    private Problem later(String key) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, words.say(key)).with(headers);
    }
}
