package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes close one year while two others register, reply, correct and are notified of reviews. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesCloseAYearIT {

    private static final String POOL = "spring.datasource.hikari.maximum-pool-size=12";
    private static final int ACTS_OF_EACH_WRITER = 8;

    private final List<InProcessDesk> nodes = new ArrayList<>();
    private MovableClock clock;

    @BeforeAll
    void startFourNodes() {
        clock = MovableClock.at(LocalDate.of(2024, 12, 20));
        nodes.add(InProcessDesk.start(clock, POOL));
        IntStream.range(0, 3).forEach(n -> nodes.add(nodes.get(0).secondNode(POOL)));
    }

    @AfterAll
    void stopAll() {
        nodes.forEach(InProcessDesk::close);
    }

    @RepeatedTest(3)
    void nothingIsCarriedTwiceAndNothingIsLeftOut() throws Exception {
        Office office = Office.founded(nodes.get(0).client());
        List<Office> at = nodes.stream().map(node -> office.at(node.client())).toList();
        LocalDate lastDays = clock.today();
        int year = lastDays.getYear();
        List<String> open = new ArrayList<>();
        IntStream.range(0, 6 * ACTS_OF_EACH_WRITER).forEach(n -> open.add(office.registered(lastDays)));
        office.notified("RECONSIDERATION", lastDays);
        clock.moveTo(LocalDate.of(year + 1, 1, 4));
        LocalDate today = clock.today();

        List<List<Answer>> answers = AtOnce.run(Stream.<Callable<List<Answer>>>of(
                        () -> List.of(at.get(0).close(year)),
                        () -> List.of(at.get(1).close(year)),
                        () -> times(n -> at.get(2).register(office.form(lastDays))),
                        () -> times(n -> at.get(3).register(office.form(n % 2 == 0 ? lastDays : today))),
                        () -> times(n -> at.get(2).reply(part(open, 0, n), today, "3.1")),
                        () -> times(n -> at.get(3).reply(part(open, 1, n), lastDays, "3.4.1")),
                        () -> times(n -> correct(at.get(2), part(open, 2, n), "receivedOn", lastDays.minusDays(n + 1))),
                        () -> times(n -> correct(at.get(3), part(open, 3, n), "applicant.kind", "OTHER")),
                        () -> times(n -> repliedLateAndCorrected(at.get(2), part(open, 4, n), today, lastDays)),
                        () -> times(n -> at.get(3)
                                .as("handler")
                                .post("/api/reviews", office.notice("LITIGATION_DIRECT", lastDays))))
                .toList());

        Answer closed = answers.get(0).get(0).expect(200);
        assertThat(answers.get(1).get(0).expect(200).json()).isEqualTo(closed.json());
        assertThat(answers.stream().skip(2).flatMap(List::stream))
                .extracting(Answer::status)
                .containsOnly(200, 201);
        assertThat(closesOf(office)).isEqualTo(1);
        assertThat(office.close(year).expect(200).json()).as("said again").isEqualTo(closed.json());

        RawEvents events = new RawEvents(database(), office.agency());
        assertThat(events.carriedTwice()).isEmpty();
        assertThat(events.leftOut(year + 1)).isEmpty();
        assertThat(standingElsewhere(office, year + 1)).isEmpty();
        for (Office there : at) {
            Answer before = there.sectionThree(year).expect(200);
            Answer after = there.sectionThree(year + 1).expect(200);
            assertThat(row(before, 0)).isEqualTo(events.receivedIn(year));
            assertThat(row(before, 24)).isEqualTo(events.openAtEndOf(year));
            assertThat(after.at("rows.1.cells")).isEqualTo(before.at("rows.24.cells"));
            assertThat(row(after, 1)).isEqualTo(events.openAtBeginOf(year + 1));
            assertThat(row(after, 24)).isEqualTo(events.openAtEndOf(year + 1));
            assertThat(before.at("balanced").asBoolean() && after.at("balanced").asBoolean())
                    .isTrue();
            assertThat(pending(there, year)).isEqualTo(events.reviewsNotifiedBy(year));
            assertThat(pending(there, year + 1)).isEqualTo(events.reviewsNotifiedBy(year));
        }
    }

    private static List<Answer> times(IntFunction<Answer> act) {
        return IntStream.range(0, ACTS_OF_EACH_WRITER).mapToObj(act).toList();
    }

    private static String part(List<String> open, int writer, int n) {
        return open.get(writer * ACTS_OF_EACH_WRITER + n);
    }

    private static Answer correct(Office office, String id, String field, Object value) {
        return office.as("registrar")
                .post(
                        "/api/applications/" + id + "/correction",
                        Json.empty().with(field, value).with("reason", "登记有误"));
    }

    /** Recorded as if it had been made this year; it had been made in the last days of the old one. */
    private static Answer repliedLateAndCorrected(Office office, String id, LocalDate today, LocalDate lastDays) {
        office.reply(id, today, "3.1").expect(200);
        return correct(office, id, "madeOn", lastDays);
    }

    private static int row(Answer table, int row) {
        return table.at("rows." + row + ".cells.6").asInt();
    }

    private static int pending(Office office, int year) {
        Answer table = office.sectionFour(year).expect(200);
        return table.at("reconsideration.pending").asInt()
                + table.at("litigationDirect.pending").asInt();
    }

    private List<String> standingElsewhere(Office office, int year) {
        return JdbcClient.create(database())
                .sql("""
                        select application from office.case_course
                         where agency = :agency and open_through <> :year
                        union all
                        select review from office.review_course
                         where agency = :agency and open_through <> :year""")
                .param("agency", office.agency())
                .param("year", year)
                .query(String.class)
                .list();
    }

    private int closesOf(Office office) {
        return JdbcClient.create(database())
                .sql("""
                        select count(*) from store.domain_event_entry
                         where payload_type = 'year-closed'
                           and convert_from(payload, 'UTF8')::jsonb ->> 'agency' = :agency""")
                .param("agency", office.agency())
                .query(Integer.class)
                .single();
    }

    private DataSource database() {
        return nodes.get(0).beans().getBean(DataSource.class);
    }
}
