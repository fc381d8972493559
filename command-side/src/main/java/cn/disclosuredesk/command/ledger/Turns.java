package cn.disclosuredesk.command.ledger;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Who may look through an upload now: two small ones or one large at a time. A workbook holds the texts that its cells
 * share in memory, and many at once would fill it; most are looked through within a second, so it pays to wait.
 */
final class Turns {

    private static final int ALL = 2;
    private static final long LARGE = 8L * 1024 * 1024;
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Semaphore turns = new Semaphore(ALL, true);

    /** @throws ErrorResponseException (503) where no turn comes for too long */
    <T> T take(long bytes, Supplier<T> work) {
        int needed = bytes > LARGE ? ALL : 1;
        await(needed);
        try {
            return work.get();
        } finally {
            turns.release(needed);
        }
    }

    private void await(int needed) {
        try {
            if (turns.tryAcquire(needed, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        ErrorResponseException busy = new ErrorResponseException(
                HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE), null);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        throw busy;
    }
}
