package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetriedOnConflictTest {

    private final RetriedOnConflict retried = new RetriedOnConflict();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void endTheTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    static Stream<RuntimeException> lostRaces() {
        return Stream.of(
                new ConcurrencyException("another was first"),
                new AggregateStreamCreationException("another was first"),
                new IllegalStateException(new ConcurrencyException("wrapped")),
                new IllegalStateException(new SQLException("deadlock detected", "40P01")),
                new IllegalStateException(new SQLException("could not serialize", "40001")));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void whatLostARaceIsTriedAgain(RuntimeException lost) {
        assertThat(retried.<String>run(failing(1, lost))).isEqualTo("done");
        assertThat(tries).hasValue(2);
    }

    @Test
    void whoeverLosesThreeTimesIsTold() {
        var lost = new ConcurrencyException("another was first");

        assertThatThrownBy(() -> retried.run(failing(9, lost))).isSameAs(lost);
        assertThat(tries).hasValue(3);
    }

    @Test
    void aRefusalIsNeverRepeated() {
        var refusal = new IllegalArgumentException("replied already");

        assertThatThrownBy(() -> retried.run(failing(1, refusal))).isSameAs(refusal);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aBrokenConstraintIsNoLostRace() {
        var broken = new IllegalStateException(new SQLException("duplicate number", "23505"));

        assertThatThrownBy(() -> retried.run(failing(1, broken))).isSameAs(broken);
        assertThat(tries).hasValue(1);
    }

    @Test
    void insideATransactionThereIsOneTryOnly() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        var lost = new ConcurrencyException("another was first");

        assertThatThrownBy(() -> retried.run(failing(1, lost))).isSameAs(lost);
        assertThat(tries).hasValue(1);
    }

    private Supplier<String> failing(int times, RuntimeException thrown) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw thrown;
            }
            return "done";
        };
    }
}
