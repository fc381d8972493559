package cn.disclosuredesk.command.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Acts under an Idempotency-Key, on real PostgreSQL. */
class OnceIT {

    private static final Instant MONDAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final KeyedRequest REQUEST = new KeyedRequest("clerk", "key-1", "POST /a {}");

    private static HikariDataSource database;
    private static JdbcClient jdbc;

    private final AtomicInteger acts = new AtomicInteger();

    @BeforeAll
    static void migrate() {
        database = OfficeDatabase.fresh();
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table office.acts (n integer)").update();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate office.idempotency, office.acts").update();
    }

    @Test
    void withoutAKeyEachActHappens() {
        Once once = once(MONDAY, null);
        once.run(this::act);
        once.run(this::act);
        assertThat(rows("acts")).isEqualTo(2);
        assertThat(rows("idempotency")).isZero();
    }

    @Test
    void underOneKeyItHappensOnceAndIsAnsweredAlike() {
        Once once = once(MONDAY, REQUEST);
        Done first = once.run(this::act);
        assertThat(once.run(this::act)).isEqualTo(first);
        assertThat(rows("acts")).isEqualTo(1);
    }

    @Test
    void sentAtTheSameTimeTheLaterOneWaitsForTheFirst() throws Exception {
        Once once = once(MONDAY, REQUEST);
        CountDownLatch acting = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Future<Done> first = threads.submit(() -> once.run(() -> {
                acting.countDown();
                await(mayEnd);
                return act();
            }));
            await(acting);
            List<Future<Done>> later = new ArrayList<>();
            later.add(threads.submit(() -> once.run(this::act)));
            later.add(threads.submit(() -> once.run(this::act)));
            awaitBlocked(2);
            mayEnd.countDown();
            for (Future<Done> each : later) {
                assertThat(each.get(1, TimeUnit.MINUTES)).isEqualTo(first.get());
            }
        } finally {
            mayEnd.countDown();
            threads.shutdownNow();
        }
        assertThat(rows("acts")).isEqualTo(1);
    }

    @Test
    void whereTheFirstFailsTheOneThatWaitedActs() throws Exception {
        Once once = once(MONDAY, REQUEST);
        CountDownLatch acting = new CountDownLatch(1);
        CountDownLatch mayFail = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Done> first = threads.submit(() -> once.run(() -> {
                acting.countDown();
                await(mayFail);
                throw new IllegalStateException("refused");
            }));
            await(acting);
            Future<Done> later = threads.submit(() -> once.run(this::act));
            awaitBlocked(1);
            mayFail.countDown();
            assertThat(later.get(1, TimeUnit.MINUTES).status()).isEqualTo(201);
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(first::get);
        } finally {
            mayFail.countDown();
            threads.shutdownNow();
        }
        assertThat(rows("acts")).isEqualTo(1);
    }

    @Test
    void anotherRequestUnderTheKeyIsRefused() {
        once(MONDAY, REQUEST).run(this::act);
        Once other = once(MONDAY, new KeyedRequest("clerk", "key-1", "POST /a {\"b\":1}"));
        assertThatExceptionOfType(KeyOfAnotherRequest.class).isThrownBy(() -> other.run(this::act));
        assertThat(rows("acts")).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherUserIsAnotherKey() {
        once(MONDAY, REQUEST).run(this::act);
        once(MONDAY, new KeyedRequest("other", "key-1", "POST /a {}")).run(this::act);
        assertThat(rows("acts")).isEqualTo(2);
    }

    @Test
    void aFailedActIsNotRemembered() {
        Once once = once(MONDAY, REQUEST);
        assertThatIllegalStateException()
                .isThrownBy(() -> once.run(() -> {
                    act();
                    throw new IllegalStateException("refused");
                }));
        assertThat(rows("acts")).isZero();
        assertThat(rows("idempotency")).isZero();
        once.run(this::act);
        assertThat(rows("acts")).isEqualTo(1);
    }

    @Test
    void afterSevenDaysTheKeyIsFreeAgain() {
        once(MONDAY, REQUEST).run(this::act);
        Once lastMoment = once(MONDAY.plus(Once.KEPT), REQUEST);
        lastMoment.run(this::act);
        assertThat(rows("acts")).isEqualTo(1);
        Once later = once(MONDAY.plus(Once.KEPT).plusMillis(1), REQUEST);
        later.run(this::act);
        assertThat(rows("acts")).isEqualTo(2);
        assertThat(rows("idempotency")).isEqualTo(1);
    }

    @Test
    void whatHasExpiredIsForgotten() {
        once(MONDAY, REQUEST).run(this::act);
        assertThat(once(MONDAY.plus(Duration.ofDays(8)), null).forgetExpired()).isEqualTo(1);
        assertThat(rows("idempotency")).isZero();
    }

    @Test
    void theTableHoldsNeitherKeyNorRequest() {
        once(MONDAY, REQUEST).run(this::act);
        String row = jdbc.sql("select i::text from office.idempotency i")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("key-1", "POST");
    }

    @Test
    void aLostRaceIsRepeatedOutsideItsTransaction() {
        Once once = once(MONDAY, REQUEST);
        Done done = once.run(() -> {
            Done acted = act();
            if (acts.get() == 1) {
                throw new ConcurrencyException("lost");
            }
            return acted;
        });
        assertThat(done.id()).isEqualTo("2");
        assertThat(rows("acts")).isEqualTo(1);
    }

    private Done act() {
        int n = acts.incrementAndGet();
        jdbc.sql("insert into office.acts values (?)").param(n).update();
        return Done.created(n, 0);
    }

    private static Once once(Instant now, KeyedRequest keyed) {
        Vault vault = mock(Vault.class);
        when(vault.keyedHash(anyString(), anyString()))
                .thenAnswer(call -> "h"
                        + Integer.toHexString((call.getArgument(0, String.class) + call.getArgument(1)).hashCode()));
        return new Once(
                new JdbcTransactionManager(database),
                jdbc,
                vault,
                () -> Optional.ofNullable(keyed),
                new RetriedOnConflict(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static int rows(String table) {
        return jdbc.sql("select count(*) from office." + table)
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until so many transactions wait for another's row. */
    private static void awaitBlocked(int transactions) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select count(distinct pid) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        >= transactions);
    }
}
