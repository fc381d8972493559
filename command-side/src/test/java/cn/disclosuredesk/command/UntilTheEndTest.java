package cn.disclosuredesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** An answer that is asked once in a transaction. */
class UntilTheEndTest {

    private final AtomicInteger standing = new AtomicInteger(1);
    private final UntilTheEnd<String, Integer> answers = new UntilTheEnd<>(question -> standing.get());
    private final PlatformTransactionManager manager = new NoDatabase();
    private final TransactionTemplate transaction = new TransactionTemplate(manager);

    private int answer() {
        return answers.of("question");
    }

    @BeforeEach
    void isAskedEachTimeOutsideATransaction() {
        assertThat(answer()).isEqualTo(1);
        standing.set(2);
        assertThat(answer()).isEqualTo(2);
        standing.set(1);
    }

    @Test
    void holdsUntilTheEnd() {
        transaction.executeWithoutResult(running -> {
            assertThat(answer()).isEqualTo(1);
            standing.set(2);
            assertThat(answer()).isEqualTo(1);
        });

        assertThat(answer()).isEqualTo(2);
        transaction.executeWithoutResult(next -> assertThat(answer()).isEqualTo(2));
    }

    @Test
    void isAskedAnewWhereTheTransactionChangedIt() {
        transaction.executeWithoutResult(running -> {
            assertThat(answer()).isEqualTo(1);
            standing.set(2);
            answers.forget();
            assertThat(answer()).isEqualTo(2);
            answers.know("question", 3);
            assertThat(answer()).isEqualTo(3);
        });

        assertThat(answer()).isEqualTo(2);
    }

    @Test
    void isForgottenWithTheSavepointAfterWhichItWasAsked() {
        transaction.executeWithoutResult(running -> {
            Object savepoint = running.createSavepoint();
            assertThat(answer()).isEqualTo(1);
            standing.set(2);
            running.rollbackToSavepoint(savepoint);
            assertThat(answer()).isEqualTo(2);
        });
    }

    @Test
    void isNotThatOfAnotherTransaction() {
        TransactionTemplate another = new TransactionTemplate(manager);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(running -> {
            assertThat(answer()).isEqualTo(1);
            standing.set(2);
            another.executeWithoutResult(inner -> assertThat(answer()).isEqualTo(2));
            assertThat(answer()).isEqualTo(1);
        });
        transaction.executeWithoutResult(next -> assertThat(answer()).isEqualTo(2));
    }

    @Test
    void isGoneWhereTheTransactionFailed() {
        transaction.executeWithoutResult(running -> {
            assertThat(answer()).isEqualTo(1);
            standing.set(2);
            running.setRollbackOnly();
        });
        transaction.executeWithoutResult(next -> assertThat(answer()).isEqualTo(2));
    }

    /** Begins, suspends and ends transactions of one thread, as one of a database does. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private boolean running;

        @Override
        protected Object doGetTransaction() {
            return new Savepoints();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running = true;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            running = false;
            return Boolean.TRUE;
        }

        @Override
        protected void doResume(@Nullable Object transaction, Object suspended) {
            running = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            running = false;
        }
    }

    private static final class Savepoints implements SavepointManager {

        @Override
        public Object createSavepoint() {
            return new Object();
        }

        @Override
        public void rollbackToSavepoint(Object savepoint) {}

        @Override
        public void releaseSavepoint(Object savepoint) {}
    }
}
