package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 机构承接: an office is abolished in the middle of a year, and another one goes on with its cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnAgencyThatIsTakenOverIT {

    private InProcessDesk desk;
    private MovableClock clock;
    private Office old;
    private Office successor;
    private LocalDate spring;
    private LocalDate merger;

    @BeforeAll
    void start() {
        clock = MovableClock.at(LocalDate.of(2026, 1, 5));
        desk = InProcessDesk.start(clock);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    /** Each test a year later: the clock never goes back. */
    @BeforeEach
    void twoAgenciesInSpring() {
        int year = clock.today().getYear() + 1;
        spring = LocalDate.of(year, 3, 2);
        merger = LocalDate.of(year, 7, 1);
        clock.moveTo(spring);
        old = Office.founded(desk.client());
        successor = Office.founded(desk.client());
    }

    private Answer takeOver(Office agency, Office by, LocalDate on) {
        return agency.as("head")
                .post(
                        "/api/agencies/" + agency.agency() + "/succession",
                        Json.of("successor", by.agency()).with("on", on).with("basis", "市编发〔2026〕5号"));
    }

    private Answer retract(Office agency) {
        return agency.as("head")
                .post("/api/agencies/" + agency.agency() + "/succession/retraction", Json.of("reason", "承接机关登记有误"));
    }

    private void merge() {
        clock.moveTo(merger);
        takeOver(old, successor, merger).expect(200);
    }

    private int standsIn(Office office, int year) {
        return JdbcClient.create(desk.beans().getBean(DataSource.class))
                .sql("select count(*) from office.case_course where agency = :agency and open_through = :year")
                .param("agency", office.agency())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Test
    void arrivesWithItsOpenCasesInTheSuccessorsClose() {
        List<String> cases =
                IntStream.range(0, 4).mapToObj(n -> old.registered(spring)).toList();
        old.notified("RECONSIDERATION", spring);
        successor.registered(spring);
        merge();

        old.reply(cases.get(0), merger, "3.1").expect(200);
        clock.moveTo(LocalDate.of(spring.getYear() + 1, 1, 4));
        old.reply(cases.get(1), LocalDate.of(spring.getYear(), 12, 30), "3.1").expect(200);

        Answer closed = successor.close(spring.getYear()).expect(200);

        assertThat(closed.at("carriedOver").asInt())
                .as("two of the old agency, one of its successor")
                .isEqualTo(3);
        assertThat(standsIn(old, spring.getYear() + 1)).isEqualTo(2);
        assertThat(standsIn(successor, spring.getYear() + 1)).isEqualTo(1);
        RawEvents events = new RawEvents(desk.beans().getBean(DataSource.class), old.agency());
        assertThat(events.carriedTwice()).isEmpty();
        assertThat(events.leftOut(spring.getYear() + 1)).isEmpty();
        Answer byName = refused(old.close(spring.getYear()), 422, "agency");
        assertThat(byName.text("detail")).contains("证明用机关" + successor.agency());
    }

    @Test
    void keepsItsOwnTableOfTheYearsBefore() {
        int year = spring.getYear();
        old.registered(spring);
        successor.registered(spring);
        LocalDate nextYear = LocalDate.of(year + 1, 1, 4);
        clock.moveTo(nextYear);
        takeOver(old, successor, nextYear).expect(200);

        assertThat(successor.close(year).expect(200).at("carriedOver").asInt()).isEqualTo(1);
        assertThat(standsIn(old, year + 1)).as("with its successor").isEqualTo(1);
        assertThat(old.close(year).expect(200).at("carriedOver").asInt()).isEqualTo(1);
        assertThat(old.sectionThree(year).at("rows.24.cells.6").asInt()).isEqualTo(1);
    }

    @Test
    void takesNoNewApplicationsFromThatDayOn() {
        merge();
        clock.moveTo(merger.plusDays(5));

        Answer late = refused(old.register(old.form(merger)), 422, "receivedOn");
        assertThat(late.text("detail")).contains("该机关已由证明用机关" + successor.agency() + "承接");
        old.register(old.form(merger.minusDays(1))).expect(201);
        successor.register(successor.form(merger)).expect(201);

        Parts ledger = Parts.of(old.agency()).file("台账.csv", """
                        登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果
                        旧1号,%s,网络,自然人,申请人乙,会议纪要,,
                        旧2号,%s,网络,自然人,申请人乙,会议纪要,,
                        """.formatted(merger.minusDays(1), merger));
        Answer job = old.importLedger(ledger);
        assertThat(job.at("accepted").asInt()).isEqualTo(1);
        assertThat(job.at("rejected").asInt()).isEqualTo(1);
        assertThat(job.text("errors.0.message")).contains("承接");
        assertThat(job.text("errors.0.column")).isEqualTo("收到日期");
    }

    @Test
    void takesNoCaseOfAnotherAgencyFromThatDayOn() {
        merge();
        Office third = Office.founded(desk.client());
        String before = third.registered(merger.minusDays(1));
        String after = third.registered(merger);

        refused(move(third, after), 422, "to");
        move(third, before).expect(200);
    }

    private Answer move(Office office, String id) {
        return office.as("registrar")
                .post(
                        "/api/applications/" + id + "/agency-change",
                        Json.of("to", old.agency()).with("reason", "应由其办理"));
    }

    @Test
    void isNamedWithItsSuccessor() {
        merge();

        String agencies = desk.as("auditor").get("/api/agencies").expect(200).text();
        assertThat(agencies)
                .contains("\"code\":\"%s\",\"name\":\"证明用机关%s\",\"successor\":\"%s\",\"succeededOn\":\"%s\""
                        .formatted(old.agency(), old.agency(), successor.agency(), merger))
                .contains("\"code\":\"%s\",\"name\":\"证明用机关%s\"}".formatted(successor.agency(), successor.agency()));
        assertThat(Visitor.signedIn(desk.client(), "head").read("/applications"))
                .contains("证明用机关%s（已由证明用机关%s承接）".formatted(old.agency(), successor.agency()));
    }

    @Test
    void isNotTakenOverInAWayThatCannotBe() {
        LocalDate today = clock.today();
        String path = "/api/agencies/" + old.agency() + "/succession";
        Json whole = Json.of("successor", successor.agency()).with("on", today);
        DeskClient head = old.as("head");

        refused(head.post(path, whole.with("successor", "nobody")), 400, "successor");
        refused(head.post(path, whole.without("successor")), 400, "successor");
        refused(head.post(path, whole.without("on")), 400, "on");
        refused(head.post(path, whole.with("on", today.plusDays(1))), 400, "on");
        refused(head.post(path, whole.with("on", today.minusDays(1))), 422, "on");
        refused(head.post(path, whole.with("successor", old.agency())), 422, "successor");
        refused(head.post("/api/agencies/nobody/succession", whole), 404);
        refused(old.as("handler").post(path, whole), 403);
        refused(retract(old), 404);

        takeOver(old, successor, today).expect(200);
        refused(takeOver(old, successor, today), 409);
        refused(takeOver(successor, old, today), 422, "successor");
        Office third = Office.founded(desk.client());
        Answer taken = refused(takeOver(third, old, today), 422, "successor");
        assertThat(taken.text("detail")).contains("证明用机关" + successor.agency());
    }

    @Test
    void mustBeInTheYearOfItsSuccessor() {
        clock.moveTo(LocalDate.of(spring.getYear() + 1, 1, 4));
        old.close(spring.getYear()).expect(200);
        LocalDate on = LocalDate.of(spring.getYear(), 12, 1);

        refused(takeOver(old, successor, on), 422, "successor");
        successor.close(spring.getYear()).expect(200);
        takeOver(old, successor, on).expect(200);
    }

    @Test
    void answersForItselfAgainOnceThatIsRetracted() {
        old.registered(spring);
        merge();
        refused(old.as("head").post("/api/agencies/" + old.agency() + "/succession/retraction", Json.empty()), 400);

        Answer again = retract(old).expect(200);

        assertThat(again.json().has("successor")).isFalse();
        old.register(old.form(merger)).expect(201);
        clock.moveTo(LocalDate.of(spring.getYear() + 1, 1, 4));
        assertThat(successor
                        .close(spring.getYear())
                        .expect(200)
                        .at("carriedOver")
                        .asInt())
                .isZero();
        assertThat(standsIn(old, spring.getYear())).isEqualTo(2);
        assertThat(old.close(spring.getYear()).expect(200).at("carriedOver").asInt())
                .isEqualTo(2);
        refused(retract(old), 404);
    }

    @Test
    void isKnownAgainFromTheEventsAlone() {
        old.registered(spring);
        merge();
        clock.moveTo(LocalDate.of(spring.getYear() + 1, 1, 4));
        successor.close(spring.getYear()).expect(200);

        OfficeRebuild rebuild = new OfficeRebuild(desk.beans());

        assertThat(rebuild.again()).isEqualTo(rebuild.kept());
    }

    @Test
    void maySucceedWhileOthersRegisterAndCloseWithoutLosingACase() throws Exception {
        LocalDate newYear = LocalDate.of(spring.getYear() + 1, 1, 4);
        clock.moveTo(newYear);

        List<Answer> answers = AtOnce.run(Stream.concat(
                        Stream.<Callable<Answer>>of(
                                () -> takeOver(old, successor, merger), () -> successor.close(spring.getYear())),
                        IntStream.range(0, 8).<Callable<Answer>>mapToObj(n -> () -> old.register(old.form(spring))))
                .toList());

        assertThat(answers.stream().skip(2)).extracting(Answer::status).containsOnly(201);
        answers.get(1).expect(200);
        if (answers.get(0).status() == 422) {
            old.close(spring.getYear()).expect(200);
        }
        assertThat(standsIn(old, spring.getYear() + 1)).isEqualTo(8);
    }
}
