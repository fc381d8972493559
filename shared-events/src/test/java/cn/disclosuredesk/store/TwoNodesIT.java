package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class TwoNodesIT {

    private static final AgencyCode AGENCY = new AgencyCode("A");

    private final PostgresForTests.Database database = PostgresForTests.freshDatabase();
    private final DataSource dataSource = database.dataSource();

    @Test
    void bothMayStartForTheFirstTimeAtOnce() {
        List<SeenEvents> seen = List.of(new SeenEvents("seen", dataSource), new SeenEvents("seen", dataSource));
        List<CompletableFuture<Node>> starting = seen.stream()
                .map(projection -> OwnThread.supply(() -> Node.on(database.dataSource(), projection)))
                .toList();
        List<Node> nodes = starting.stream().map(CompletableFuture::join).toList();
        try {
            for (int n = 0; n < 20; n++) {
                nodes.get(n % 2).append("a", n);
            }
            nodes.get(0).await(seen.get(0), nodes.get(1).order().head());

            assertThat(seen.get(0).positions())
                    .isEqualTo(
                            IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
            assertThat(nodes.get(0)
                            .jdbc()
                            .sql("select count(*) from board.token_entry where owner is not null")
                            .query(Long.class)
                            .single())
                    .as("one of them holds the group")
                    .isEqualTo(1);
        } finally {
            nodes.forEach(Node::close);
        }
    }

    @Test
    void theSecondWriterOfAStreamIsToldThatItWasTheSecond() {
        try (Node one = Node.on(dataSource);
                Node other = Node.on(database.dataSource())) {
            one.append("a", 0);
            other.append("a", 1);

            assertThatThrownBy(() -> one.append("a", 1)).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> other.append("a", 0)).isInstanceOf(AggregateStreamCreationException.class);
        }
    }

    @Test
    void everyCommandOfTwoNodesOnOneStreamIsCarriedOutOnce() {
        try (Node one = Node.on(dataSource);
                Node other = Node.on(database.dataSource())) {
            one.commands().send(new Found(AGENCY, "name"), Node.ENVELOPE);
            RetriedOnConflict retried = new RetriedOnConflict();
            List<CompletableFuture<Void>> running = List.of(one, other).stream()
                    .map(node -> OwnThread.run(
                            () -> IntStream.range(0, 15).forEach(n -> renamedInTheEnd(retried, node, "name " + n))))
                    .toList();
            running.forEach(CompletableFuture::join);

            assertThat(one.streams().of(AGENCY)).hasSize(31);
        }
    }

    private static void renamedInTheEnd(RetriedOnConflict retried, Node node, String name) {
        while (true) {
            try {
                retried.run(() -> node.commands().send(new Rename(AGENCY, name), Node.ENVELOPE));
                return;
            } catch (ConcurrencyException e) {
                // Lost three times running: a clerk would click again.
            }
        }
    }
}
