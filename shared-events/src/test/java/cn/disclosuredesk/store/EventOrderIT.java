package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventOrderIT {

    private final DataSource dataSource = PostgresForTests.freshDataSource();
    private final SeenEvents seen = new SeenEvents("seen", dataSource);
    private Node node;

    @BeforeEach
    void start() {
        node = Node.on(dataSource, seen);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whatCommitsLateIsStillSeenInItsTurn() {
        String slow = node.transaction().execute(inSlowTransaction -> {
            String first = node.append("slow", 0);
            OwnThread.run(() -> node.append("quick", 0)).join();
            // The later index is committed, numbered and projected while the earlier one is still open.
            assertThat(node.order().head()).isEqualTo(1);
            node.await(seen, 1);
            return first;
        });
        node.append("quick", 1);

        node.await(seen, node.order().head());

        assertThat(seen.positions()).containsExactly(1L, 2L, 3L);
        assertThat(seen.eventIds().get(1)).isEqualTo(slow);
    }

    @Test
    void aSlowWriterStallsNobody() {
        node.transaction().executeWithoutResult(inSlowTransaction -> {
            node.append("slow", 0);
            for (int i = 0; i < 20; i++) {
                int sequence = i;
                OwnThread.run(() -> node.append("quick", sequence)).join();
                assertThat(node.order().head()).isEqualTo(i + 1);
            }
        });
        assertThat(node.order().head()).isEqualTo(21);
    }

    @Test
    void positionsAreDenseAndStreamsInOrderHoweverManyWrite() {
        int writers = 6;
        int each = 60;
        List<CompletableFuture<Void>> running = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> reader = OwnThread.run(() -> {
            while (!done.get()) {
                node.order().head();
            }
        });
        for (int w = 0; w < writers; w++) {
            String stream = "writer-" + w;
            running.add(OwnThread.run(() -> LongStream.range(0, each)
                    .forEach(n -> node.transaction().executeWithoutResult(t -> {
                        node.append(stream, n);
                        if (n % 7 == 0) {
                            Pause.of(Duration.ofMillis(2));
                        }
                        if (n % 11 == 0) {
                            t.setRollbackOnly();
                        }
                    }))));
        }
        running.forEach(CompletableFuture::join);
        done.set(true);
        reader.join();

        long head = node.order().head();
        node.await(seen, head);

        long kept = writers * LongStream.range(0, each).filter(n -> n % 11 != 0).count();
        assertThat(head).isEqualTo(kept);
        assertThat(seen.positions())
                .isEqualTo(LongStream.rangeClosed(1, kept).boxed().toList());
        assertThat(node.jdbc()
                        .sql("select count(*) from (select sequence - lag(sequence) over (partition by stream"
                                + " order by position) as step from board.seen) s where step < 1")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(node.jdbc()
                        .sql("select count(*) from (select booked_at - lag(booked_at) over (order by position) as step"
                                + " from store.event_order) s where step < interval '0'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsBookedAtOrBeforeAnInstantThatWasAskedFor() {
        Instant asked = Instant.parse("2026-11-20T08:00:00.123456789Z");
        node.clock().stopAt(asked.minusSeconds(60));
        node.append("a", 0);
        assertThat(node.order().head()).isEqualTo(1);
        node.clock().stopAt(asked);
        assertThat(node.order().headAsOf(asked)).isEqualTo(1);

        // The clock stands still, or even falls back as after a correction: the answer stays what it was.
        node.append("a", 1);
        assertThat(node.order().head()).isEqualTo(2);
        node.clock().stopAt(asked.minusSeconds(30));
        node.append("a", 2);
        assertThat(node.order().head()).isEqualTo(3);

        assertThat(node.order().headAsOf(asked)).isEqualTo(1);
        assertThat(node.streams().of(new AgencyCode("a")))
                .extracting(StoredEvent::bookedAt)
                .containsExactly(
                        asked.minusSeconds(60).truncatedTo(ChronoUnit.MILLIS),
                        Instant.parse("2026-11-20T08:00:00.123457Z"),
                        Instant.parse("2026-11-20T08:00:00.123458Z"));
    }

    @Test
    void whoeverAsksForNowSeesWhatWasCommittedBefore() {
        for (int i = 0; i < 50; i++) {
            node.append("a", i);
            Instant now = node.clock().instant();
            assertThat(node.order().headAsOf(now)).isEqualTo(i + 1);
        }
    }

    @Test
    void anEventIsBookedWhenItWasRecordedHoweverLateSomebodyLooks() {
        Instant recorded = Instant.parse("2026-11-20T08:00:00.5Z");
        node.clock().stopAt(recorded);
        node.append("a", 0);
        node.clock().stopAt(recorded.plusSeconds(300));

        assertThat(node.order().headAsOf(recorded.plusSeconds(60))).isEqualTo(1);
        assertThat(node.streams().of(new AgencyCode("a")))
                .extracting(StoredEvent::bookedAt)
                .containsExactly(recorded);
    }

    @Test
    void anotherNodesFastClockHidesNothingFromWhoeverAsksTheOrderForNow() {
        node.clock().move(Duration.ofSeconds(40));
        node.append("a", 0);
        node.order().head();
        node.clock().move(Duration.ofSeconds(-40));
        node.append("a", 1);

        Instant asOf = node.order().asOfNow();

        assertThat(node.order().headAsOf(asOf)).isEqualTo(2);
        node.append("a", 2);
        assertThat(node.order().headAsOf(asOf)).isEqualTo(2);
        assertThat(node.order().head()).isEqualTo(3);
    }

    /** As after a rehearsal of next January: the order's time is far ahead, and the desk goes on from there. */
    @Test
    void aClockPutBackByMonthsHidesNothingEither() {
        node.clock().move(Duration.ofDays(60));
        node.append("a", 0);
        node.order().head();
        node.clock().move(Duration.ofDays(-60));
        node.append("a", 1);

        assertThat(node.order().headAsOf(node.order().asOfNow())).isEqualTo(2);
    }

    @Test
    void whatHasNotComeCannotBeFinal() {
        assertThatThrownBy(() -> node.order().headAsOf(node.clock().instant().plusSeconds(3600)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProjectionIsToldTheVeryInstantThatWasBooked() {
        Instant asked = Instant.parse("2026-11-20T08:00:00.123456Z");
        node.clock().stopAt(asked);
        node.order().headAsOf(asked);
        node.append("a", 0);

        assertThat(node.streams().of(new AgencyCode("a")))
                .extracting(StoredEvent::bookedAt)
                .containsExactly(Instant.parse("2026-11-20T08:00:00.123457Z"));
    }

    @Test
    void anOrderRestoredInAYoungerClusterGoesOn() {
        node.append("a", 0);
        node.order().head();
        // As after a restore where transaction numbers begin anew: all that is stored lies far above them.
        node.jdbc()
                .sql("update store.sequencer set horizon = '900000000', cluster = 1")
                .update();
        node.append("a", 1);

        assertThat(node.order().head()).as("nothing is seen any more").isEqualTo(1);
        node.get(Sequencer.class).recogniseCluster();

        assertThat(node.order().head()).isEqualTo(2);
        node.append("a", 2);
        assertThat(node.order().head()).isEqualTo(3);
    }

    /** At an outer database the desk is nobody's administrator. */
    @Test
    void anOrdinaryUserMayAskWhichClusterThisIs() {
        node.transaction().executeWithoutResult(asNobody -> {
            node.jdbc()
                    .sql("create role nobody_" + ProcessHandle.current().pid())
                    .update();
            node.jdbc()
                    .sql("set local role nobody_" + ProcessHandle.current().pid())
                    .update();
            assertThat(node.jdbc()
                            .sql("select system_identifier from pg_control_system()")
                            .query(Long.class)
                            .single())
                    .isNotZero();
            asNobody.setRollbackOnly();
        });
    }
}
