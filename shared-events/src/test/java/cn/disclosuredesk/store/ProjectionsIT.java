package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ProjectionsIT {

    private final DataSource dataSource = PostgresForTests.freshDataSource();
    private final SeenEvents seen = new SeenEvents("seen", dataSource);

    @Test
    void aFailingProjectionStopsAndGoesOnWithoutSkippingAnything() {
        try (Node node = Node.on(dataSource, seen)) {
            node.append("a", 0);
            node.await(seen, 1);
            seen.failuresLeft.set(1);

            LongStream.range(1, 4).forEach(n -> node.append("a", n));
            node.await(seen, node.order().head());

            assertThat(seen.positions()).as("once each, in order").containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void anotherGroupIsNotStoppedByIt() {
        SeenEvents broken = new SeenEvents("broken", dataSource);
        broken.failuresLeft.set(Integer.MAX_VALUE);
        try (Node node = Node.on(dataSource, seen, broken)) {
            node.append("a", 0);
            node.await(seen, node.order().head());

            assertThat(seen.positions()).containsExactly(1L);
            ProjectionProgress impatient = new ReachedPositions(dataSource, Duration.ofMillis(50));
            assertThatThrownBy(() -> impatient.await("broken", 1)).isInstanceOf(ProjectionProgress.NotCaughtUp.class);
        }
    }

    @Test
    void aGroupThatStandsIsKnownWithTheEventItStandsAtUntilItGoesOn() {
        AtomicBoolean poison = new AtomicBoolean(true);
        SeenEvents poisoned = new SeenEvents("seen", dataSource) {
            @Override
            public void apply(List<StoredEvent> batch) {
                if (batch.stream().anyMatch(event -> event.sequence() == 3) && poison.get()) {
                    throw new UnsupportedOperationException("quotes the row");
                }
                super.apply(batch);
            }
        };
        try (Node node = Node.on(dataSource, poisoned)) {
            ProjectionAlarms alarms = node.get(ProjectionAlarms.class);
            assertThat(alarms.raised()).isEmpty();
            List<String> ids = node.transaction()
                    .execute(status -> LongStream.range(0, 6)
                            .mapToObj(n -> node.append("a", n))
                            .toList());

            ProjectionAlarm alarm = await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(50))
                    .until(
                            () -> alarms.raised().stream()
                                    .filter(raised -> raised.stop() != null
                                            && raised.stop().eventId() != null)
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
            assertThat(alarm.group()).isEqualTo("seen");
            assertThat(alarm.position()).isLessThan(4);
            assertThat(alarm.stop()).isNotNull();
            assertThat(alarm.stop().position()).isEqualTo(4);
            assertThat(alarm.stop().eventId()).isEqualTo(ids.get(3));
            assertThat(alarm.stop().eventType()).isEqualTo("agency-renamed");
            assertThat(alarm.stop().error()).isEqualTo("java.lang.UnsupportedOperationException");
            assertThat(alarm.stop().since()).isBefore(node.clock().instant());

            poison.set(false);
            node.await(poisoned, 6);
            assertThat(alarms.raised()).isEmpty();
        }
        assertThat(poisoned.positions()).as("nothing was skipped").containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aGroupThatIsLongBehindIsKnownTooThoughNothingFails() {
        try (Node node = Node.on(dataSource, seen)) {
            node.append("a", 0);
            node.await(seen, 1);
            node.jdbc().sql("update board.projection_progress set position = 0").update();
            ProjectionAlarms alarms = node.get(ProjectionAlarms.class);
            assertThat(alarms.raised()).as("not yet long").isEmpty();
            node.clock().move(Duration.ofSeconds(61));
            assertThat(alarms.raised()).singleElement().satisfies(alarm -> {
                assertThat(alarm.group()).isEqualTo("seen");
                assertThat(alarm.stands()).isFalse();
                assertThat(alarm.waitingSince()).isNotNull();
            });
        }
    }

    @Test
    void aGroupThatHasEverythingDoesNotStandWhateverANodeSaidThatLostIt() {
        try (Node node = Node.on(dataSource, seen)) {
            node.append("a", 0);
            node.await(seen, 1);
            node.jdbc()
                    .sql("insert into store.standing_projection (group_name, since, position, error, node)"
                            + " values ('seen', now(), 1, 'of the node that lost it', 'another')")
                    .update();
            ProjectionAlarms alarms = node.get(ProjectionAlarms.class);
            assertThat(alarms.raised()).isEmpty();
            node.jdbc().sql("update board.projection_progress set position = 0").update();
            assertThat(alarms.raised()).singleElement().matches(ProjectionAlarm::stands);
        }
    }

    @Test
    void aNewGroupOnAFilledStoreCatchesUpAndGoesOnAfterEachStart() {
        try (Node node = Node.on(dataSource)) {
            LongStream.range(0, 450).forEach(n -> node.append("a", n));
        }
        for (int start = 0; start < 2; start++) {
            try (Node node = Node.on(dataSource, seen)) {
                node.append("b", start);
                node.await(seen, node.order().head());
            }
        }

        assertThat(seen.positions())
                .isEqualTo(LongStream.rangeClosed(1, 452).boxed().toList());
        assertThat(seen.batches).as("events are applied in batches").hasValueLessThan(50);
    }

    @Test
    void aDroppedBoardIsBuiltAgainFromZero() {
        try (Node node = Node.on(dataSource, seen)) {
            LongStream.range(0, 5).forEach(n -> node.append("a", n));
            node.await(seen, node.order().head());
        }
        try (Node node = Node.on(dataSource)) {
            node.jdbc().sql("drop schema board cascade").update();
        }
        try (Node node = Node.on(dataSource, seen)) {
            node.await(seen, node.order().head());
        }

        assertThat(seen.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void rowsAndTokenThatDifferAreNotMadeWorse() {
        try (Node node = Node.on(dataSource, seen)) {
            node.append("a", 0);
            node.await(seen, 1);
        }
        try (Node node = Node.on(dataSource)) {
            node.jdbc().sql("delete from board.token_entry").update();
        }
        try (Node node = Node.on(dataSource, seen)) {
            node.append("a", 1);
            ProjectionProgress impatient = new ReachedPositions(dataSource, Duration.ofMillis(500));
            assertThatThrownBy(() -> impatient.await("seen", 2)).isInstanceOf(ProjectionProgress.NotCaughtUp.class);
        }

        assertThat(seen.positions()).as("no event twice").containsExactly(1L);
    }
}
