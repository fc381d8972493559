package cn.disclosuredesk.query.rebuild;

import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.query.AgenciesForTests;
import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.BoardMigration;
import cn.disclosuredesk.query.ClerksForTests;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.store.PostgresForTests;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.vault.SealedTexts;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ABoardBesideTheLivingIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final StoreForTests store = new StoreForTests();
    private final DataSource database = PostgresForTests.freshDataSource();
    private final JdbcClient sql = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext desk = new AnnotationConfigApplicationContext();
    private final Seen seen = new Seen();

    @BeforeEach
    void anOfficeWithSomeCases() {
        desk.getBeanFactory().registerSingleton("dataSource", database);
        desk.registerBean(StoreForTests.class, () -> store);
        desk.registerBean(Clock.class, store::clock);
        desk.registerBean(Agencies.class, AgenciesForTests::new);
        desk.registerBean(Clerks.class, ClerksForTests::new);
        desk.registerBean(CurrentActor.class, () -> new AskerForTests(true));
        desk.registerBean(SealedTexts.class, VaultForTests::new);
        desk.registerBean(Calendars.class, () -> () -> NationalCalendar.of(BundledCalendar.notices()));
        desk.registerBean(SettingsInForce.class, () -> (agency, receivedOn) -> Settings.USUAL);
        desk.scan("cn.disclosuredesk.query");
        desk.refresh();
        for (int i = 0; i < 20; i++) {
            String id = "case-" + i;
            store.record(received(id, "A01", "2026-%05d".formatted(i), DAY, ApplicantKind.NATURAL_PERSON));
            if (i % 2 == 0) {
                store.record(replied(id, DAY.plusDays(9), Outcome.GRANTED, "〔2026〕" + i + "号"));
            }
        }
        follow("annual-tables", store.head());
        follow("register", store.head());
        sql.sql(
                        "insert into board.token_entry (processor_name, segment, timestamp, owner) values ('register', 0, 'now', 'me')")
                .update();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysTheSameAsTheLivingOneAndTakesItsPlace() {
        Map<String, List<String>> kept = rows();
        rebuild(7).run(seen);
        assertThat(seen.comparison().same()).isTrue();
        assertThat(seen.comparison().tables())
                .as("every table but those that say how far it is filled")
                .extracting(ComparedRows::table)
                .containsExactlyInAnyOrderElementsOf(kept.keySet());
        assertThat(seen.comparison().tables()).contains(new ComparedRows("register_entry", 20, 0));
        assertThat(rows()).isEqualTo(kept);
        assertThat(schemas()).containsExactly("board");
        assertThat(BoardForTests.rows(database, "token_entry")).hasSize(1);
        assertThat(seen.places).isSorted().endsWith(store.head());
        assertThat(new BoardMigration(database, Board.LIVE).run(false))
                .as("the next start finds it as it left it")
                .isFalse();
        assertThat(rows()).isEqualTo(kept);
        assertThat(rebuiltAgain()).isTrue();
    }

    @Test
    void tellsWhichRowsWereAlteredLostOrAddedAndPutsThemRight() {
        Map<String, List<String>> right = rows();
        sql.sql("update board.posting set total = total + 1 where account = '3/1/0' and position = 1")
                .update();
        sql.sql("delete from board.register_entry where id = 'case-3'").update();
        sql.sql("insert into board.case_in_tables (stream, agency, facts, sequence) values ('ghost', 'A01', '{}', 0)")
                .update();
        rebuild(100).run(seen);
        Comparison found = seen.comparison();
        assertThat(found.count()).isEqualTo(3);
        assertThat(found.tables()).contains(new ComparedRows("review_in_tables", 0, 0));
        assertThat(found.differences())
                .extracting(Difference::table)
                .containsExactly("case_in_tables", "posting", "register_entry");
        assertThat(found.differences().get(0).rebuilt()).isNull();
        assertThat(found.differences().get(1).kept()).contains("\"total\": 2");
        assertThat(found.differences().get(1).rebuilt()).contains("\"total\": 1");
        assertThat(found.differences().get(1).key()).contains("\"account\": \"3/1/0\"", "\"position\": 1");
        assertThat(found.differences().get(2).kept()).isNull();
        assertThat(found.differences().get(2).key()).isEqualTo("{\"id\": \"case-3\"}");
        assertThat(rows()).as("healed").isEqualTo(right);
        assertThat(schemas()).as("what was wrong can be looked at").containsExactly("board", "board_old");
        assertThat(rebuiltAgain()).isTrue();
        assertThat(schemas()).containsExactly("board");
    }

    @Test
    void tellsOfATableThatSomebodyHasAlteredOrMade() {
        sql.sql("alter table board.register_entry add column note text").update();
        sql.sql("create table board.notes (note text)").update();
        rebuild(100).run(seen);
        assertThat(seen.comparison().differences())
                .extracting(Difference::table)
                .containsExactly("notes", "register_entry");
        assertThat(rebuiltAgain()).isTrue();
    }

    @Test
    void comparesEachGroupWhereItStands() {
        store.record(replied("case-1", DAY.plusDays(8), Outcome.NOT_HELD, null));
        store.record(replied("case-3", DAY.plusDays(8), Outcome.NOT_HELD, null));
        follow("register", store.head());
        rebuild(5).run(seen);
        assertThat(seen.comparison().same()).isTrue();
        assertThat(new BoardPlaces(BoardForTests.of(database)).all())
                .containsEntry("register", store.head())
                .containsEntry("annual-tables", store.head() - 2);
        follow("annual-tables", store.head());
        assertThat(rebuiltAgain()).isTrue();
    }

    @Test
    void leavesTheLivingOneAloneWhenItDiesOnTheWay() {
        Map<String, List<String>> kept = rows();
        seen.stopsAfter = 2;
        assertThatThrownBy(() -> rebuild(5).run(seen)).isInstanceOf(RebuildFailed.class);
        assertThat(schemas()).contains("board_next");
        assertThat(rows()).isEqualTo(kept);
        Seen dies = new Seen() {
            @Override
            public void compared(Comparison found) {
                throw new IllegalStateException("died");
            }
        };
        assertThatThrownBy(() -> rebuild(5).run(dies)).hasMessage("died");
        assertThat(rows()).isEqualTo(kept);
        assertThat(rebuiltAgain()).as("the next one begins anew").isTrue();
    }

    @Test
    void isRebuiltOnceAtATime() {
        List<RebuildFailed> refused = new ArrayList<>();
        Seen busy = new Seen() {
            @Override
            public void compared(Comparison found) {
                try {
                    rebuild(100).run(new Seen());
                } catch (RebuildFailed second) {
                    refused.add(second);
                }
            }
        };
        rebuild(100).run(busy);
        assertThat(refused).hasSize(1);
    }

    @Test
    void isNotPutInThePlaceOfABoardOfAnotherProgram() {
        Seen overtaken = new Seen() {
            @Override
            public void compared(Comparison found) {
                sql.sql("update board.shape set fingerprint = 'of another program'")
                        .update();
            }
        };
        assertThatThrownBy(() -> rebuild(100).run(overtaken)).isInstanceOf(RebuildFailed.class);
        assertThat(schemas()).contains("board_next");
    }

    @Test
    void isNotMadeByAProgramThatKnowsLess() {
        new BoardPlaces(BoardForTests.of(database)).set("of-a-later-release", 3);
        assertThatThrownBy(() -> rebuild(100).run(seen)).isInstanceOf(RebuildFailed.class);
    }

    private boolean rebuiltAgain() {
        Seen again = new Seen();
        rebuild(100).run(again);
        return again.comparison().same();
    }

    private BoardRebuild rebuild(int batch) {
        return new BoardRebuild(
                database,
                store,
                desk.getBeanProvider(ProjectionOnBoard.class).orderedStream().toList(),
                batch);
    }

    /** What the processors of the desk do. */
    private void follow(String group, long position) {
        Projection projection = desk.getBeanProvider(Projection.class)
                .orderedStream()
                .filter(candidate -> candidate.group().equals(group))
                .findFirst()
                .orElseThrow();
        BoardPlaces places = new BoardPlaces(desk.getBean(Board.class));
        projection.apply(store.between(places.all().getOrDefault(group, 0L), position));
        places.set(group, position);
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        sql.sql("select tablename from pg_tables where schemaname = 'board' and tablename not in"
                        + " ('token_entry', 'projection_progress', 'flyway_schema_history', 'shape')")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(table, BoardForTests.rows(database, table)));
        return rows;
    }

    private List<String> schemas() {
        return sql.sql("select nspname from pg_namespace where nspname like 'board%' order by 1")
                .query(String.class)
                .list();
    }

    /** A watch that writes down what it is told. */
    private static class Seen implements RebuildWatch {

        private final List<Long> places = new ArrayList<>();
        private final List<Comparison> comparisons = new ArrayList<>();
        private int stopsAfter = Integer.MAX_VALUE;

        @Override
        public void reached(long position, long target) {
            places.add(position);
        }

        @Override
        public void compared(Comparison found) {
            comparisons.add(found);
        }

        @Override
        public boolean stops() {
            return places.size() >= stopsAfter;
        }

        Comparison comparison() {
            assertThat(comparisons).hasSize(1);
            return comparisons.get(0);
        }
    }
}
