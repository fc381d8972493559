package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a ledger tells between receipt and reply becomes the facts of the case, and its dates follow from them. */
@ExtendWith(OneDesk.class)
class LedgerStepsContractIT {

    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,补正告知日期,补正期限,补正收到日期,"
            + "征求意见对象,征求意见发出日期,征求意见收到日期,延期告知日期,延期工作日,收费通知日期,收费金额,缴费日期,"
            + "答复日期,办理结果,其他处理说明,承办科室,承办人,备注\n";
    private static final List<String> COLUMNS = List.of(HEADER.strip().split(","));

    private Office office;
    private JdbcClient database;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
        database = JdbcClient.create(desk.database().dataSource());
    }

    /** A line of an application received on Monday 2025-03-03; {@code cells} are {@code column=cell}. */
    private static String line(String number, String... cells) {
        Map<String, String> filled = new HashMap<>(Map.of(
                "登记号", number, "收到日期", "2025-03-03", "申请方式", "当面", "申请人类别", "自然人", "申请人", "申请人辛", "申请内容", "会议纪要"));
        Stream.of(cells).map(cell -> cell.split("=")).forEach(cell -> filled.put(cell[0], cell[1]));
        return String.join(
                        ",",
                        COLUMNS.stream()
                                .map(column -> filled.getOrDefault(column, ""))
                                .toList())
                + "\n";
    }

    private Parts file(String... lines) {
        return Parts.of(office.agency()).file("申请.csv", HEADER + String.join("", lines));
    }

    private Answer imported(String... lines) {
        Answer job = office.importLedger(file(lines));
        assertThat(job.at("errors")).isEmpty();
        assertThat(job.at("accepted").asInt()).isEqualTo(lines.length);
        return job;
    }

    private String id(String number) {
        return database.sql("select application from office.receipt_number where agency = ? and number = ?")
                .params(office.agency(), number)
                .query(String.class)
                .single();
    }

    /** Stored name and content of each event of a case, the registration first. */
    private List<Map<String, Object>> events(String number) {
        return database.sql("""
                        select payload_type as name, convert_from(payload, 'UTF8') as content,
                               convert_from(meta_data, 'UTF8') as envelope
                          from store.domain_event_entry where aggregate_identifier = ? order by sequence_number""").param(id(number)).query().listOfRows();
    }

    private int count(String table, String where) {
        return database.sql("select count(*) from office." + table + " where " + where)
                .query(Integer.class)
                .single();
    }

    @Test
    void everyCellBecomesAFactAndAnswersNameTheirQuestions() {
        imported(line(
                "全1",
                "补正告知日期=2025-03-05",
                "补正期限=10个工作日",
                "补正收到日期=2025-03-12",
                "征求意见对象=第三方",
                "征求意见发出日期=2025-03-14",
                "征求意见收到日期=2025-03-21",
                "延期告知日期=2025-04-10",
                "延期工作日=5",
                "收费通知日期=2025-04-14",
                "收费金额=100元",
                "缴费日期=2025-04-16",
                "答复日期=2025-04-25",
                "办理结果=3.1",
                "承办科室=法规科",
                "承办人=闻人甲乙",
                "备注=当事人来电"));

        List<Map<String, Object>> events = events("全1");

        assertThat(events)
                .extracting(event -> event.get("name"))
                .startsWith(
                        "application-received",
                        "application-handed-over",
                        "note-kept",
                        "clarification-requested",
                        "application-clarified",
                        "consultation-sent",
                        "consultation-answered",
                        "reply-extended",
                        "fee-notice-issued",
                        "fee-paid",
                        "application-replied");
        assertThat(content(events, 1))
                .contains("\"on\":\"2025-03-03\"", "法规科", person("闻人甲乙"))
                .doesNotContain("闻人甲乙");
        assertThat(content(events, 2)).contains("2025-03-03").doesNotContain("来电");
        assertThat(content(events, 3)).contains("\"sentOn\":\"2025-03-05\"", "\"workingDays\":10");
        assertThat(content(events, 4)).contains("\"about\":3", "\"receivedOn\":\"2025-03-12\"");
        assertThat(content(events, 5)).contains("THIRD_PARTY", "\"sentOn\":\"2025-03-14\"");
        assertThat(content(events, 6)).contains("\"about\":5", "\"receivedOn\":\"2025-03-21\"");
        assertThat(content(events, 7)).contains("\"workingDays\":5", "\"notifiedOn\":\"2025-04-10\"");
        assertThat(content(events, 8)).contains("\"servedOn\":\"2025-04-14\"", "100.00");
        assertThat(content(events, 9)).contains("\"about\":8", "\"paidOn\":\"2025-04-16\"");
        assertThat(events)
                .extracting(event -> event.get("envelope"))
                .allMatch(envelope -> envelope.toString().contains("#全1"));
    }

    private static String content(List<Map<String, Object>> events, int sequence) {
        return String.valueOf(events.get(sequence).get("content"));
    }

    private String person(String name) {
        return database.sql("select id from office.person where display_name = ? and username is null")
                .param(name)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "承办科室=法规科 | 2025-03-31",
                "延期告知日期=2025-03-28,延期工作日=5 | 2025-04-08",
                "延期告知日期=2025-03-28,延期工作日=20 | 2025-04-28",
                "征求意见对象=第三方,征求意见发出日期=2025-03-10,征求意见收到日期=2025-03-24 | 2025-04-15",
                "征求意见对象=共同制作机关,征求意见发出日期=2025-03-10,征求意见收到日期=2025-03-24 | 2025-04-15",
                "征求意见对象=其他机关,征求意见发出日期=2025-03-10,征求意见收到日期=2025-03-24 | 2025-04-15",
                "补正告知日期=2025-03-05,补正期限=2025-03-26,补正收到日期=2025-03-20 | 2025-04-18",
                "补正告知日期=2025-03-05,补正期限=2025-03-26 | -",
                "收费通知日期=2025-03-17,收费金额=100,缴费日期=2025-03-31 | 2025-04-28",
                "收费通知日期=2025-03-17,收费金额=100 | -",
            })
    void theDueDateFollows(String cells, String dueOn) {
        imported(line("期限1", cells.split(",")));

        Answer application = office.application(id("期限1")).expect(200);

        assertThat(application.at("dueOn").asString(null)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "补正告知日期=2025-03-20,补正收到日期=2025-03-28,答复日期=2025-03-31,办理结果=3.1 | 补正告知日期 | 第三十条",
                "补正告知日期=2025-03-05,补正期限=2025-03-12,补正收到日期=2025-03-28,答复日期=2025-03-31,办理结果=3.1 | 补正收到日期 | 第三十条",
                "延期告知日期=2025-04-08,延期工作日=20,答复日期=2025-04-25,办理结果=3.1 | 延期告知日期,答复日期 | 第三十三条",
                "收费通知日期=2025-04-08,收费金额=100,缴费日期=2025-04-09,答复日期=2025-04-10,办理结果=3.1 " + "| 收费通知日期,答复日期 | 〔2020〕109号",
                "征求意见对象=第三方,征求意见发出日期=2025-03-10,征求意见收到日期=2025-04-25,答复日期=2025-04-28,办理结果=3.1 "
                        + "| 征求意见收到日期,答复日期 | 第三十二条",
                "答复日期=2025-04-01,办理结果=3.1 | 答复日期 | 第三十三条",
                "答复日期=2025-03-29,办理结果=3.1 | 答复日期 | 休息日",
                "补正告知日期=2025-03-08,补正收到日期=2025-03-15,答复日期=2025-03-31,办理结果=3.1 | 补正告知日期 | 休息日",
                "答复日期=2025-03-31,办理结果=3.3.6,承办科室=法规科,备注=无 | |",
                "延期告知日期=2025-03-28,延期工作日=20,答复日期=2025-04-25,办理结果=3.4.1 | |",
            })
    void whatIsLateOrIrregularIsTakenWithAWarning(String cells, @Nullable String columns, @Nullable String words) {
        Answer job = imported(line("迟1", cells.split(",")));

        assertThat(job.texts("warnings", "column"))
                .containsExactlyInAnyOrderElementsOf(columns == null ? List.of() : List.of(columns.split(",")));
        if (words != null) {
            assertThat(job.texts("warnings", "message")).anyMatch(message -> message.contains(words));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "补正告知日期=2025-03-05,补正期限=2025-03-25,答复日期=2025-03-25,办理结果=3.6.1 | 答复日期 | 请核对补正告知日期、补正期限、补正收到日期三列",
                "补正告知日期=2025-03-05,答复日期=2025-03-20,办理结果=3.6.1 | 答复日期 | 请核对补正告知日期、补正期限、补正收到日期三列",
                "补正告知日期=2025-03-05,补正收到日期=2025-03-07,答复日期=2025-04-25,办理结果=3.6.1 " + "| 办理结果 | 请核对补正告知日期、补正期限、补正收到日期三列",
                "补正告知日期=2025-03-05,补正收到日期=2025-03-28,答复日期=2025-03-25,办理结果=3.4.3 | 补正收到日期 | 第三十条",
                "收费通知日期=2025-03-05,收费金额=100,答复日期=2025-04-01,办理结果=3.6.2 | 答复日期 | 请核对收费通知日期、缴费日期两列",
                "收费通知日期=2025-03-05,收费金额=100,缴费日期=2025-03-10,答复日期=2025-06-25,办理结果=3.6.2 " + "| 办理结果 | 请核对收费通知日期、缴费日期两列",
                "收到日期=2019-03-04,延期告知日期=2019-03-20,延期工作日=20 | 延期工作日 | 15",
                "补正告知日期=2025-03-27,答复日期=2025-03-26,办理结果=3.1 | 补正告知日期 | 2025-03-26",
                "征求意见对象=第三方,征求意见发出日期=2025-03-27,答复日期=2025-03-26,办理结果=3.1 | 征求意见发出日期 | 2025-03-26",
                "延期告知日期=2025-03-27,延期工作日=20,答复日期=2025-03-26,办理结果=3.1 | 延期告知日期 | 2025-03-26",
                "收费通知日期=2025-03-27,收费金额=1,答复日期=2025-03-26,办理结果=3.1 | 收费通知日期 | 2025-03-26",
            })
    void whatCannotHaveHappenedIsRefusedInItsColumn(String cells, String column, String words) {
        Answer job = office.importLedger(file(line("否1", cells.split(","))));

        assertThat(job.texts("errors", "column")).containsExactly(column);
        assertThat(job.text("errors.0.message")).contains(words);
        assertThat(count("receipt_number", "agency = '" + office.agency() + "'"))
                .isZero();
    }

    @Test
    void endsThatNeedStepsAreTakenWithThem() {
        imported(
                line("结1", "补正告知日期=2025-03-05", "补正期限=2025-03-20", "答复日期=2025-03-25", "办理结果=3.6.1"),
                line("结2", "补正告知日期=2025-03-05", "补正收到日期=2025-03-12", "答复日期=2025-03-25", "办理结果=3.4.3"),
                line("结3", "收费通知日期=2025-03-05", "收费金额=100", "答复日期=2025-04-25", "办理结果=3.6.2"));
    }

    @Test
    void aRefusedLineLeavesNobodyAndNothingBehind() {
        String number = office.register(office.form(LocalDate.of(2025, 3, 4))).text("receiptNo");
        int entries = count("vault_entry", "true");

        Answer job = office.importLedger(file(
                line(number, "承办人=闻人丙丁", "备注=不应留下"), line("别1", "承办人=闻人丙丁丁"), line(number, "承办人=闻人丙丁", "备注=也不应留下")));

        assertThat(job.at("accepted").asInt()).isEqualTo(1);
        assertThat(job.texts("errors", "column")).containsExactly("登记号", "登记号");
        assertThat(count("person", "display_name = '闻人丙丁'")).isZero();
        assertThat(count("person", "display_name = '闻人丙丁丁'")).isEqualTo(1);
        assertThat(count("receipt_number", "agency = '" + office.agency() + "'"))
                .isEqualTo(2);
        assertThat(count("vault_entry", "true") - entries)
                .as("name and content of the line that was taken, and the line itself")
                .isEqualTo(3);
    }

    @Test
    void aPersonOfARefusedLineIsThereForTheNextLine() {
        String number = office.register(office.form(LocalDate.of(2025, 3, 4))).text("receiptNo");

        office.importLedger(file(line(number, "承办人=闻人戊己"), line("别1", "承办人=闻人戊己"), line("别2", "承办人=闻人戊己")));

        String handler = person("闻人戊己");
        assertThat(content(events("别1"), 1)).contains(handler);
        assertThat(content(events("别2"), 1)).contains(handler);
    }

    @Test
    void aCorrectionAsksForNothingThatALedgerDoesNotTell() {
        imported(line("更1", "征求意见对象=第三方", "征求意见发出日期=2025-03-10", "征求意见收到日期=2025-03-24"));
        String application = id("更1");
        Json day = Json.of("corrects", 2).with("receivedOn", "2025-03-25").with("reason", "台账有误");

        office.as("registrar")
                .post("/api/applications/" + application + "/correction", day)
                .expect(200);

        assertThat(office.application(application).text("dueOn")).isEqualTo("2025-04-16");
    }

    @Test
    void aDryRunSaysTheSameAndLeavesNothing() {
        String[] lines = {
            line("试1", "延期告知日期=2025-03-28", "延期工作日=20", "承办人=闻人庚辛"),
            line("试2", "延期工作日=20"),
            line("试3", "答复日期=2025-03-25", "办理结果=3.6.2"),
            line("试4", "补正告知日期=2025-03-15", "补正收到日期=2025-04-12", "答复日期=2025-08-16", "办理结果=3.1")
        };

        Answer dry = office.importLedger(file(lines).field("dryRun", "true"));

        assertThat(count("person", "display_name = '闻人庚辛'")).isZero();
        Answer real = office.importLedger(file(lines));
        assertThat(real.texts("errors", "column")).containsExactly("延期告知日期", "收费通知日期");
        for (String said : List.of("accepted", "rejected", "unchanged", "errors", "notRead")) {
            assertThat(dry.at(said)).as(said).isEqualTo(real.at(said));
        }
        for (String said : List.of("line", "column", "value", "message", "receiptNo")) {
            assertThat(dry.texts("warnings", said)).as(said).isEqualTo(real.texts("warnings", said));
        }
        assertThat(real.texts("warnings", "applicationId"))
                .as("only what was recorded has a page")
                .doesNotContainNull();
        assertThat(count("person", "display_name = '闻人庚辛'")).isEqualTo(1);
    }

    @Test
    void aLineTakenBeforeIsTheSameWhileTheseCellsAreEmpty() {
        String before = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容\n旧1,2025-03-03,当面,自然人,申请人辛,会议纪要\n";
        office.importLedger(Parts.of(office.agency()).file("申请.csv", before));

        assertThat(office.importLedger(file(line("旧1"))).at("unchanged").asInt())
                .isEqualTo(1);
        Answer filled = office.importLedger(file(line("旧1", "备注=后来补记")));

        assertThat(filled.at("accepted").asInt()).isEqualTo(1);
        assertThat(events("旧1")).extracting(event -> event.get("name")).contains("note-kept");
    }
}
