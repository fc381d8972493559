package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 年末结转 that nobody has asked for. */
class YearsThatCloseByThemselvesIT {

    private static final String BY_ITSELF = "desk.close-years-by-itself=true";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final MovableClock clock = MovableClock.at(LAST_DAY);

    @Test
    void areClosedOnceShortlyAfterMidnightOnTwoNodes() {
        clock.moveTo(LAST_DAY.atTime(LocalTime.of(23, 50)));
        try (InProcessDesk first = InProcessDesk.start(clock, BY_ITSELF);
                InProcessDesk second = first.secondNode(BY_ITSELF)) {
            Office here = Office.founded(first.client());
            Office there = here.at(second.client());
            IntStream.range(0, 3).forEach(n -> here.registered(LAST_DAY));
            there.notified("RECONSIDERATION", LAST_DAY);
            assertThat(closed(first, here)).isEmpty();

            clock.moveTo(NEW_YEAR.atTime(LocalTime.of(0, 2)));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(closed(first, here)).containsExactly(2026));
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(here.sectionThree(2027).at("rows.1.cells.6").asInt()).isEqualTo(3);
                assertThat(there.sectionFour(2027).at("reconsideration.pending").asInt())
                        .isEqualTo(1);
            });
            assertThat(there.close(2026).expect(200).at("carriedOver").asInt()).isEqualTo(3);
            assertThat(closed(first, here)).containsExactly(2026);
        }
    }

    @Test
    void areMadeUpForByADeskThatWasOffForYears() {
        clock.moveTo(LAST_DAY);
        InProcessDesk before = InProcessDesk.start(clock);
        Office office = Office.founded(before.client());
        office.registered(LAST_DAY);
        clock.moveTo(LocalDate.of(2029, 3, 5));

        try (InProcessDesk desk = before.restarted(BY_ITSELF)) {
            Office again = office.at(desk.client());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(again.sectionThree(2029)
                                    .at("rows.1.cells.6")
                                    .asInt())
                            .isEqualTo(1));
            assertThat(closed(desk, again)).containsExactly(2026, 2027, 2028);
        }
    }

    @Test
    void doNotWaitForAnAgencyWhoseYearCannotBeClosed() {
        clock.moveTo(LAST_DAY);
        try (InProcessDesk desk = InProcessDesk.start(clock, BY_ITSELF)) {
            Office stuck = Office.founded(desk.client());
            Office other = Office.founded(desk.client());
            jdbc(desk)
                    .sql("alter table office.year_closed add constraint stuck check (agency <> '%s')"
                            .formatted(stuck.agency()))
                    .update();

            clock.moveTo(NEW_YEAR);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(closed(desk, other)).containsExactly(2026));
            assertThat(closed(desk, stuck)).isEmpty();
            // The task tries again some minutes after it failed: only then may the clock move on.
            await().atMost(Duration.ofSeconds(30)).until(() -> hasFailed(desk));

            jdbc(desk)
                    .sql("alter table office.year_closed drop constraint stuck")
                    .update();
            clock.moveTo(LocalDateTime.of(NEW_YEAR, LocalTime.NOON));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(closed(desk, stuck)).containsExactly(2026));
        }
    }

    @Test
    void waitToBeClosedByNameWhereAnOfficeWantsIt() {
        clock.moveTo(LAST_DAY);
        InProcessDesk before = InProcessDesk.start(clock);
        Office office = Office.founded(before.client());
        clock.moveTo(NEW_YEAR.plusDays(3));

        try (InProcessDesk desk = before.restarted("desk.close-years-by-itself=false")) {
            assertThat(jdbc(desk)
                            .sql("select task_name from office.scheduled_tasks")
                            .query(String.class)
                            .list())
                    .contains("finish-carry-overs")
                    .doesNotContain("close-ended-years");
            assertThat(closed(desk, office)).isEmpty();
        }
    }

    private static boolean hasFailed(InProcessDesk desk) {
        return jdbc(desk).sql("""
                        select exists (select from office.scheduled_tasks
                                        where task_name = 'close-ended-years' and consecutive_failures > 0 and not picked)""").query(Boolean.class).single();
    }

    /** The years that were closed, one for each event, in the order of the events. */
    private static List<Integer> closed(InProcessDesk desk, Office office) {
        return jdbc(desk)
                .sql("""
                        select (convert_from(payload, 'UTF8')::jsonb ->> 'year')::integer from store.domain_event_entry
                         where payload_type = 'year-closed'
                           and convert_from(payload, 'UTF8')::jsonb ->> 'agency' = :agency order by global_index""")
                .param("agency", office.agency())
                .query(Integer.class)
                .list();
    }

    private static JdbcClient jdbc(InProcessDesk desk) {
        return JdbcClient.create(desk.beans().getBean(DataSource.class));
    }
}
