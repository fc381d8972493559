package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
