package cn.disclosuredesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class AnswersThatHoldUntilTheEndIT {

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final AtomicInteger asked = new AtomicInteger();
    private final UntilTheEnd<String, String> answers =
            new UntilTheEnd<>(question -> question + " " + asked.incrementAndGet());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void areAskedOnceInATransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(answers.of("year")).isEqualTo("year 1");
            assertThat(answers.of("year")).isEqualTo("year 1");
            assertThat(answers.of("seal")).isEqualTo("seal 2");
        });
    }

    @Test
    void areAskedAgainInTheNextTransactionAndOutsideOfAny() {
        transaction.executeWithoutResult(status -> answers.of("year"));

        transaction.executeWithoutResult(
                status -> assertThat(answers.of("year")).isEqualTo("year 2"));
        assertThat(answers.of("year")).isEqualTo("year 3");
    }

    @Test
    void areAskedAgainAfterAReturnToASavepoint() {
        transaction.executeWithoutResult(status -> {
            answers.of("year");
            nested(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(line -> {
                assertThat(answers.of("year")).isEqualTo("year 1");
                line.setRollbackOnly();
            });
            assertThat(answers.of("year")).isEqualTo("year 2");
        });
    }

    @Test
    void holdOnBehindASavepointThatStood() {
        transaction.executeWithoutResult(status -> {
            nested(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(line -> answers.of("year"));

            assertThat(answers.of("year")).isEqualTo("year 1");
        });
    }

    @Test
    void areAskedAgainOnceForgotten() {
        transaction.executeWithoutResult(status -> {
            answers.of("year");
            answers.forget();
            assertThat(answers.of("year")).isEqualTo("year 2");
        });
    }

    @Test
    void areNotThoseOfATransactionInBetween() {
        transaction.executeWithoutResult(status -> {
            answers.of("year");
            nested(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                    .executeWithoutResult(
                            other -> assertThat(answers.of("year")).isEqualTo("year 2"));
            assertThat(answers.of("year")).isEqualTo("year 1");
        });
    }

    private TransactionTemplate nested(int propagation) {
        TransactionTemplate nested = new TransactionTemplate(new JdbcTransactionManager(database));
        nested.setPropagationBehavior(propagation);
        return nested;
    }
}
