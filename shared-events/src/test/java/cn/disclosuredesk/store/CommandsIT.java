package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerSubscriptionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsIT {

    private static final AgencyCode AGENCY = new AgencyCode("QSX-ZRZY");

    private final DataSource dataSource = PostgresForTests.freshDataSource();
    private Node node;

    @BeforeEach
    void start() {
        node = Node.on(dataSource);
        node.commands().send(new Found(AGENCY, "甲局"), Node.ENVELOPE);
        node.jdbc().sql("create table line (text text unique)").update();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void theEnvelopeOfACommandIsOnItsEventsAndNothingElseIs() {
        String before = node.commands().send(new Rename(AGENCY, "乙局"), Node.ENVELOPE);

        assertThat(before).isEqualTo("甲局");
        assertThat(node.streams().of(AGENCY))
                .hasSize(2)
                .allSatisfy(stored -> assertThat(stored.envelope()).isEqualTo(Node.ENVELOPE))
                .last()
                .satisfies(stored -> {
                    assertThat(stored.type()).isEqualTo("agency-renamed");
                    assertThat(stored.sequence()).isEqualTo(1);
                    assertThat(stored.position()).isEqualTo(2);
                    assertThat(stored.event())
                            .isInstanceOfSatisfying(
                                    AgencyRenamed.class,
                                    event -> assertThat(event.name()).isEqualTo("乙局"));
                });
    }

    @Test
    void aRefusalIsThrownAsItWasAndNotRepeated() {
        SomeAgency.REFUSALS.set(0);

        assertThatThrownBy(() -> new RetriedOnConflict()
                        .run(() -> node.commands().send(new Rename(AGENCY, SomeAgency.REFUSED_NAME), Node.ENVELOPE)))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThat(SomeAgency.REFUSALS).hasValue(1);
    }

    @Test
    void oneBadLineDoesNotSpoilAnImport() {
        node.transaction().executeWithoutResult(batch -> {
            for (String name : new String[] {"一", SomeAgency.REFUSED_NAME, "三"}) {
                node.jdbc().sql("insert into line values (?)").param(name).update();
                try {
                    node.commands().send(new Rename(AGENCY, name), Node.ENVELOPE);
                } catch (IllegalArgumentException refused) {
                    node.jdbc()
                            .sql("update line set text = 'bad' where text = ?")
                            .param(name)
                            .update();
                }
            }
        });

        assertThat(names()).containsExactly("一", "三");
        assertThat(node.jdbc()
                        .sql("select text from line order by text")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("一", "bad", "三");
    }

    @Test
    void evenAnErrorOfTheDatabaseUndoesItsOwnCommandOnly() {
        node.transaction().executeWithoutResult(batch -> {
            node.commands().send(new Rename(AGENCY, "一"), Node.ENVELOPE);
            assertThatThrownBy(() -> node.commands().send(new Found(AGENCY, "again"), Node.ENVELOPE))
                    .isInstanceOf(AggregateStreamCreationException.class);
            node.commands().send(new Rename(AGENCY, "二"), Node.ENVELOPE);
        });

        assertThat(names()).containsExactly("一", "二");
    }

    @Test
    void whatTheOuterTransactionTakesBackNeverHappened() {
        node.transaction().executeWithoutResult(batch -> {
            node.commands().send(new Rename(AGENCY, "一"), Node.ENVELOPE);
            batch.setRollbackOnly();
        });

        assertThat(names()).isEmpty();
        assertThat(node.order().head()).isEqualTo(1);
    }

    @Test
    void aSecondHandlerForACommandIsRejected() {
        assertThatThrownBy(() -> node.get(CommandBus.class).subscribe(Rename.class.getName(), message -> "other"))
                .isInstanceOf(DuplicateCommandHandlerSubscriptionException.class);
    }

    private java.util.List<String> names() {
        return node.streams().of(AGENCY).stream()
                .map(StoredEvent::event)
                .filter(AgencyRenamed.class::isInstance)
                .map(event -> ((AgencyRenamed) event).name())
                .toList();
    }
}
