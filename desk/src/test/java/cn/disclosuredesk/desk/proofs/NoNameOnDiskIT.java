package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons typed stands in no file of the desk, in no encoding: neither while it runs nor afterwards. */
class NoNameOnDiskIT {

    /** None of them occurs in any program or calendar, so that each find is a leak. */
    private static final String NAME = "欧阳翯翀";

    private static final String AGENT = "司徒燚槑";
    private static final String CONTENT = "龘龖村征地补偿安置方案";
    private static final String REASON = "家中变故翙翚不再需要";
    private static final String WHY = "瀼瀁并案处理";
    private static final String THIRD_PARTY = "令狐癵驫";
    private static final String INQUIRED = "齉爨讟籲";
    private static final String ASCII_NAME = "Zyqxwvortan Quhmblefitz";
    private static final String ID_NUMBER = "41012319770203947X";
    private static final String PHONE = "13977003311";
    private static final String IMPORTED = "皇甫甪赟";
    private static final String IMPORTED_CONTENT = "鱻羴会议纪要";
    private static final String REJECTED = "尉迟淼掱";
    private static final String REJECTED_CONTENT = "犇骉财政预算";
    private static final String FILE_NAME = "台账-钟离喆焱.csv";

    private static final String TYPED_IN_ACTS = "阍霁洑窠";

    private static final String PUBLIC = "瓯北㵪水公开办";

    private static final List<String> PLANTED = List.of(
            NAME,
            AGENT,
            CONTENT,
            REASON,
            WHY,
            THIRD_PARTY,
            INQUIRED,
            ASCII_NAME,
            ID_NUMBER,
            PHONE,
            IMPORTED,
            IMPORTED_CONTENT,
            REJECTED,
            REJECTED_CONTENT,
            TYPED_IN_ACTS,
            "钟离喆焱");

    @TempDir
    Path temporary;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void noFileHoldsWhatPersonsTyped() throws Exception {
        Path server = temporary.resolve("office/server");
        try (DeskProcess desk = DeskProcess.start(
                temporary,
                "server.tomcat.basedir=" + server,
                "server.tomcat.accesslog.enabled=true",
                "server.tomcat.accesslog.buffered=false")) {
            plantByInquiry(Office.founded(desk.client()));
            Office office = Office.founded(desk.client());
            plantByHand(office);
            plantByLedger(office);
            assertThat(office.as("head")
                            .get("/api/applications?agency=" + office.agency())
                            .expect(200)
                            .at("items"))
                    .hasSize(4);

            plantInActs(office);
            searchByName(office);

            assertThat(server.resolve("logs")).isNotEmptyDirectory();
            assertThat(found(desk)).as("while it runs").isEmpty();

            desk.stop();

            assertThat(found(desk))
                    .as("after it has written everything and stopped")
                    .isEmpty();
            assertThat(new BytesOnDisk(List.of(PUBLIC)).in(desk.folder()))
                    .as("what is no secret can be found by the same search")
                    .anyMatch(place -> place.contains("pg_wal"))
                    .anyMatch(place -> place.contains("postgres/base"));
        }
    }

    private static void searchByName(Office office) {
        String query = "/api/applications?agency=" + office.agency() + "&q=";
        for (String word : List.of(NAME, AGENT, CONTENT)) {
            office.as("head")
                    .get(query + URLEncoder.encode(word, StandardCharsets.UTF_8))
                    .expect(200);
        }
        assertThat(office.as("head")
                        .get(query + URLEncoder.encode(NAME, StandardCharsets.UTF_8))
                        .at("items"))
                .hasSize(1);
    }

    /** One planted word in each text that is typed while the office finds out what is asked for. */
    private void plantByInquiry(Office office) {
        Json fax = office.form(today)
                .without("receivedOn")
                .with("channel", "FAX")
                .with("arrivedOn", today.minusDays(2))
                .with("applicant.contact", INQUIRED)
                .with("applicant.idType", INQUIRED)
                .with("agent.name", INQUIRED)
                .with("agent.authority", INQUIRED)
                .with("form", INQUIRED);
        OneCase letter = new OneCase(office, office.register(fax).expect(201).text("id"));
        Json on = Json.of("on", today);
        Json sent = Json.of("sentOn", today);
        Json received = Json.of("receivedOn", today);
        letter.done(
                "contacts", on.with("purpose", "RECEIPT").with("reached", true).with("said", INQUIRED));
        letter.done("unreachable", Json.of("on", today.minusDays(1)).with("because", INQUIRED));
        letter.done("confirmation", Json.of("confirmedOn", today));
        letter.done("copies", received.with("channel", "EMAIL").with("note", INQUIRED));
        letter.done("assignment", Json.of("unit", "法规科"));
        letter.done("return", on.with("reason", INQUIRED));
        letter.done("opinion", on.with("opinion", INQUIRED));
        int request = letter.done("clarification-request", sent.with("issues", INQUIRED));
        letter.done("letters/" + request + "/return", on.with("because", INQUIRED));
        letter.done("clarification", received.with("content", INQUIRED).with("lateBecause", INQUIRED));
        Json consultation = sent.with("consultee", "THIRD_PARTY").with("name", THIRD_PARTY);
        String answer = "consultations/" + letter.done("consultations", consultation) + "/answer";
        Json refusal = received.with("agrees", false).with("reasons", INQUIRED);
        letter.done(answer, refusal);

        letter.act("consultations", consultation.with("trackingNo", THIRD_PARTY))
                .expect(400);
        letter.act("contacts", on.with("purpose", INQUIRED)).expect(400);
        letter.act("consultations/" + request + "/answer", refusal).expect(404);
        Answer shown = office.as("head")
                .get("/api/applications/" + letter.id() + "/events")
                .expect(200);
        assertThat(shown.text().split(INQUIRED))
                .as("kept, and shown to who may read it")
                .hasSize(16);
        assertThat(shown.text()).contains(THIRD_PARTY);
    }

    private void plantByHand(Office office) {
        Json form = office.form(today)
                .with("applicant.name", NAME)
                .with("applicant.idNumber", ID_NUMBER)
                .with("applicant.phone", PHONE)
                .with("agent.name", AGENT)
                .with("content", CONTENT);
        String replied = office.register(form).expect(201).text("id");
        assertThat(office.application(replied).text()).contains(NAME, CONTENT);
        office.as("handler")
                .once("planted-1")
                .post(
                        "/api/applications/" + replied + "/reply",
                        Json.of("madeOn", today)
                                .with("outcome", "3.6.3")
                                .with("subReason", WHY)
                                .with("documentNo", PUBLIC))
                .expect(200);
        String withdrawn = office.register(office.form(today).with("applicant.name", ASCII_NAME))
                .expect(201)
                .text("id");
        office.as("handler")
                .once("planted-2")
                .post(
                        "/api/applications/" + withdrawn + "/withdrawal",
                        Json.of("withdrawnOn", today).with("reason", REASON))
                .expect(200);
        refusalsDoNotPrintNamesEither(office, form, withdrawn);
    }

    private void refusalsDoNotPrintNamesEither(Office office, Json form, String withdrawn) {
        office.register(form.with("receivedOn", today.plusDays(1))).expect(400);
        office.register(form.with("channel", NAME)).expect(400);
        office.as("handler")
                .post(
                        "/api/applications/" + withdrawn + "/withdrawal",
                        Json.of("withdrawnOn", today).with("reason", REASON))
                .expect(409);
        office.as("registrar")
                .post("/api/applications", "{\"applicant\": {\"name\": \"" + NAME + "\" \"" + AGENT + "\"}")
                .expect(400);
        office.register(form.without("agent.name").with("agency", office.agency()))
                .expect(400);
    }

    /** One planted word in each text of the acts up to the reply and after it. */
    private void plantInActs(Office office) {
        String id = office.registered(today.minusDays(80));
        plant(office, id, "reasons-request", "sentOn", today.minusDays(70), "answerWithin.workingDays=10");
        plant(office, id, "reasons", "receivedOn", today.minusDays(65), "reasons");
        plant(office, id, "searches", "on", today, "scope", "keywords", "found=false");
        plant(office, id, "examinations", "on", today, "examination=SECRECY", "result=PASSED", "note");
        plant(office, id, "approvals", "on", today, "step=REPLY", "by=负责人甲", "note");
        plant(
                office,
                id,
                "extension",
                "notifiedOn",
                today,
                "workingDays=20",
                "approvedBy=负责人甲",
                "reason",
                "overrideReason");
        plant(office, id, "notes", "on", today, "kind=NOTE", "text");
        plant(office, id, "reply", "madeOn", today, "outcome=3.6.3", "subReason");
        plant(office, id, "revocation", "on", today, "reason");
        plant(office, id, "proactive-disclosure", "on", today, "disclosed=false", "reason");
        plant(office, office.registered(today), "annulment", "on", today, "reason");
        String withdrawn = office.registered(today);
        plant(office, withdrawn, "withdrawal", "withdrawnOn", today, "reason");
        assertThat(office.as("head")
                        .get("/api/applications/" + id + "/events")
                        .expect(200)
                        .text()
                        .split(TYPED_IN_ACTS))
                .as("kept, and shown to who may read it")
                .hasSize(12);
    }

    /** Carries out an act: {@code name=value} is said as it stands, into each other field goes the planted word. */
    private static void plant(Office office, String id, String act, String dayField, LocalDate day, String... fields) {
        Json body = Json.of(dayField, day);
        for (String field : fields) {
            String[] parts = field.split("=");
            body = body.with(parts[0], parts.length == 1 ? TYPED_IN_ACTS + act : Json.read(value(parts[1])));
        }
        office.as("head")
                .once("planted-" + act)
                .post("/api/applications/" + id + "/" + act, body)
                .expect(200);
    }

    /** As JSON writes it: a number or a truth as it is, anything else as a text. */
    private static String value(String said) {
        return said.matches("\\d+|true|false") ? said : '"' + said + '"';
    }

    private void plantByLedger(Office office) {
        String lines = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明\n"
                + "台账1,%s,网络,自然人,%s,%s,%s,3.6.3,%s\n".formatted(today, IMPORTED, IMPORTED_CONTENT, today, WHY)
                + "台账2,%s,网络,自然人,%s,%s,,,\n".formatted(today.plusDays(9), REJECTED, REJECTED_CONTENT)
                + "台账3,%s,网络,%s,%s,%s,,,\n".formatted(today, REJECTED, REJECTED, REJECTED_CONTENT)
                + "台账4,%s,网络,自然人,%s,%s,,,\n".formatted(today, IMPORTED, IMPORTED_CONTENT);
        Answer job = office.importLedger(Parts.of(office.agency()).file(FILE_NAME, lines));
        assertThat(job.at("accepted").asInt()).isEqualTo(2);
        assertThat(job.at("rejected").asInt()).isEqualTo(2);
    }

    private static List<String> found(DeskProcess desk) throws IOException {
        return new BytesOnDisk(PLANTED).in(desk.folder(), desk.log());
    }
}
