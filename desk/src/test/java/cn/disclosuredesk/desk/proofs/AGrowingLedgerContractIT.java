package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office goes on with its Excel and imports it every week: what is new is recorded, what changed is proposed. */
@ExtendWith(OneDesk.class)
class AGrowingLedgerContractIT {

    private static final List<String> COLUMNS = List.of(
            "登记号",
            "收到日期",
            "申请方式",
            "申请人类别",
            "申请人",
            "申请内容",
            "补正告知日期",
            "补正期限",
            "补正收到日期",
            "征求意见对象",
            "征求意见发出日期",
            "征求意见收到日期",
            "延期告知日期",
            "延期工作日",
            "收费通知日期",
            "收费金额",
            "缴费日期",
            "答复日期",
            "办理结果",
            "其他处理说明",
            "落款日期",
            "送达方式",
            "邮件号",
            "交邮日期",
            "签收日期",
            "答复文号",
            "承办科室",
            "承办人",
            "备注",
            "提交日期",
            "证件号码",
            "联系电话",
            "通讯地址",
            "代理人",
            "共同申请人",
            "获取方式",
            "来件邮件号",
            "答复名义",
            "依据条款");

    private Office office;
    private JdbcClient database;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
        database = JdbcClient.create(desk.database().dataSource());
    }

    private static String line(String... cells) {
        Map<String, String> filled = new HashMap<>(
                Map.of("登记号", "台1", "收到日期", "2025-03-03", "申请方式", "当面", "申请人类别", "自然人", "申请人", "申请人辛", "申请内容", "会议纪要"));
        Stream.of(cells).map(cell -> cell.split("=", 2)).forEach(cell -> filled.put(cell[0], cell[1]));
        return String.join(
                        ",",
                        COLUMNS.stream()
                                .map(column -> filled.getOrDefault(column, ""))
                                .toList())
                + "\n";
    }

    private Parts file(String... lines) {
        return Parts.of(office.agency()).file("申请.csv", String.join(",", COLUMNS) + "\n" + String.join("", lines));
    }

    private Answer imported(String... lines) {
        return office.importLedger(file(lines));
    }

    private static void counts(Answer job, int accepted, int rejected, int unchanged) {
        assertThat(job.json().toString()).isNotEmpty();
        assertThat(List.of(
                        job.text("state"),
                        job.at("accepted").asInt(),
                        job.at("rejected").asInt(),
                        job.at("unchanged").asInt()))
                .as(job.json().toString())
                .containsExactly("DONE", accepted, rejected, unchanged);
    }

    private String id() {
        return database.sql("select application from office.receipt_number where agency = ? and number = '台1'")
                .param(office.agency())
                .query(String.class)
                .single();
    }

    /** Stored names of what was recorded, without what the desk does by itself at the end of a year. */
    private List<String> types() {
        return StreamSupport.stream(
                        office.as("head")
                                .get("/api/applications/" + id() + "/events")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .map(event -> event.path("type").asString())
                .filter(type -> !type.startsWith("application-carried-over") && !type.equals("carry-over-reversed"))
                .toList();
    }

    private Answer again(Answer job, Json body) {
        String id = office.as("registrar")
                .post("/api/ledgers/" + job.text("id") + "/again", body)
                .expect(202)
                .text("id");
        return office.as("registrar").ledgerDone(id);
    }

    private Answer act(String path, Json body) {
        return office.as("head").post("/api/applications/" + id() + "/" + path, body);
    }

    @Nested
    class ACellThatIsFilled {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                补正告知日期=2025-03-05                                     | clarification-requested
                补正告知日期=2025-03-05;补正期限=10;补正收到日期=2025-03-12   | clarification-requested;application-clarified
                征求意见对象=第三方;征求意见发出日期=2025-03-14               | consultation-sent
                征求意见对象=第三方;征求意见发出日期=2025-03-14;征求意见收到日期=2025-03-20 | consultation-sent;consultation-answered
                延期告知日期=2025-03-25;延期工作日=10                        | reply-extended
                收费通知日期=2025-03-06;收费金额=100                         | fee-notice-issued
                收费通知日期=2025-03-06;收费金额=100;缴费日期=2025-03-10      | fee-notice-issued;fee-paid
                答复日期=2025-03-20;办理结果=3.1                             | application-replied
                答复日期=2025-03-20;办理结果=撤回                            | application-withdrawn
                承办科室=法规科;承办人=闻人甲乙                              | application-handed-over
                备注=当事人来电                                             | note-kept
                申请人类别=商业企业                                         | fact-corrected
                提交日期=2025-03-03;联系电话=13800000000;通讯地址=青川路1号    | fact-corrected
                证件号码=110101199001011234;代理人=欧阳丁;共同申请人=上官甲、上官乙 | fact-corrected
                获取方式=纸质邮寄;来件邮件号=EX123456789;答复名义=青川市教育局 | fact-corrected
                """)
        void becomesItsAct(String cells, String acts) {
            imported(line("申请人类别="));

            Answer job = imported(line(
                    Stream.concat(Stream.of("申请人类别="), Stream.of(cells.strip().split(";")))
                            .toArray(String[]::new)));

            counts(job, 1, 0, 0);
            assertThat(types().subList(1, types().size()))
                    .containsExactly(acts.strip().split(";"));
            counts(
                    imported(line(Stream.concat(
                                    Stream.of("申请人类别="), Stream.of(cells.strip().split(";")))
                            .toArray(String[]::new))),
                    0,
                    0,
                    1);
        }

        @Test
        void tellsTheGroundsOfAReply() {
            imported(line("答复日期=2025-03-20", "办理结果=3.2"));

            counts(imported(line("答复日期=2025-03-20", "办理结果=3.2", "依据条款=《政府信息公开条例》第十五条")), 1, 0, 0);

            assertThat(office.application(id()).expect(200).text()).contains("第十五条");
            Answer proposed = imported(line("答复日期=2025-03-20", "办理结果=3.2", "依据条款=《政府信息公开条例》第十四条"));
            assertThat(proposed.texts("corrections", "column")).containsExactly("依据条款");
            counts(again(proposed, Json.of("reason", "台账誊写有误")), 1, 0, 0);
            assertThat(office.application(id()).expect(200).text())
                    .contains("第十四条")
                    .doesNotContain("第十五条");
        }

        /** 收到日期 of the ledger holds, whatever the days beside it say. */
        @Test
        void leavesTheDayOfReceiptAsTheLedgerHasIt() {
            imported(line("收到日期=2025-03-05"));

            Answer job = imported(line("收到日期=2025-03-05", "提交日期=2025-03-03"));

            counts(job, 1, 0, 0);
            assertThat(office.application(id()).expect(200).text("receivedOn")).isEqualTo("2025-03-05");
            assertThat(job.texts("warnings", "message")).anyMatch(said -> said.contains("收到日期应为2025-03-03"));
        }

        @Test
        void namesThoseWhoApplyTogetherAnew() {
            imported(line("共同申请人=上官甲、上官乙"));

            Answer proposed = imported(line("共同申请人=上官甲", "申请人=申请人王"));
            assertThat(proposed.texts("corrections", "column")).containsExactly("申请人", "共同申请人");
            counts(again(proposed, Json.of("reason", "台账誊写有误")), 1, 0, 0);

            assertThat(office.as("head")
                            .get("/api/applications/" + id())
                            .expect(200)
                            .text())
                    .contains("申请人王", "上官甲")
                    .doesNotContain("上官乙");
            counts(imported(line("共同申请人=上官甲", "申请人=申请人王")), 0, 0, 1);
        }

        @Test
        void answersAQuestionOfAnEarlierWeek() {
            imported(line("补正告知日期=2025-03-05"));

            counts(imported(line("补正告知日期=2025-03-05", "补正收到日期=2025-03-12")), 1, 0, 0);

            assertThat(types())
                    .containsExactly("application-received", "clarification-requested", "application-clarified");
        }

        @Test
        void completesWhatWasRecordedAndTellsTheServiceOfTheReply() {
            imported(line("答复日期=2025-03-20", "办理结果=3.1", "送达方式=EMS", "交邮日期=2025-03-20"));

            counts(
                    imported(line(
                            "答复日期=2025-03-20",
                            "办理结果=3.1",
                            "送达方式=EMS",
                            "交邮日期=2025-03-20",
                            "签收日期=2025-03-24",
                            "答复文号=依复〔2025〕1号",
                            "落款日期=2025-03-19")),
                    1,
                    0,
                    0);

            assertThat(types())
                    .containsExactly("application-received", "application-replied", "fact-corrected", "reply-served");
            Answer asCase = office.application(id()).expect(200);
            assertThat(asCase.text("reply.documentNo")).isEqualTo("依复〔2025〕1号");
            assertThat(asCase.text("reply.madeOn")).isEqualTo("2025-03-20");
        }

        @Test
        void isShownByADryRunAsTheRealRunTakesIt() {
            imported(line());

            Answer dry = office.importLedger(
                    file(line("补正告知日期=2025-03-05", "申请方式=网络")).field("dryRun", "true"));

            counts(dry, 1, 0, 0);
            assertThat(dry.texts("corrections", "column")).containsExactly("申请方式");
            assertThat(types()).hasSize(1);
            Answer real = again(dry, Json.of("dryRun", false));
            counts(real, 1, 0, 0);
            assertThat(real.texts("corrections", "column")).containsExactly("申请方式");
            assertThat(types()).hasSize(2);
        }

        @Test
        void isTakenLateWithAWarning() {
            imported(line());

            Answer job = imported(line("补正告知日期=2025-03-24"));

            counts(job, 1, 0, 0);
            assertThat(job.texts("warnings", "column")).contains("补正告知日期");
        }

        @Test
        void isRefusedInItsColumnWhereTheLawExcludesIt() {
            imported(line("答复日期=2025-03-20", "办理结果=3.1"));

            Answer job = imported(line("答复日期=2025-03-20", "办理结果=3.1", "补正告知日期=2025-03-25"));

            counts(job, 0, 1, 0);
            assertThat(job.texts("errors", "column")).containsExactly("补正告知日期");
        }
    }

    @Nested
    class WhatWasRecordedOnTheDeskMeanwhile {

        @Test
        void isNothingNewWhereItIsTheSame() {
            imported(line());
            act(
                            "clarification-request",
                            Json.of("sentOn", "2025-03-05")
                                    .with("issues", "不清楚")
                                    .with("answerBy", "2025-03-20"))
                    .expect(200);

            counts(imported(line("补正告知日期=2025-03-05")), 0, 0, 1);
            counts(imported(line("补正告知日期=2025-03-05", "备注=又")), 1, 0, 0);
            assertThat(types()).filteredOn("clarification-requested"::equals).hasSize(1);
        }

        @Test
        void isNeverOverwritten() {
            imported(line());
            act(
                            "clarification-request",
                            Json.of("sentOn", "2025-03-06")
                                    .with("issues", "不清楚")
                                    .with("answerBy", "2025-03-20"))
                    .expect(200);

            Answer job = imported(line("补正告知日期=2025-03-05"));

            counts(job, 0, 1, 0);
            assertThat(job.texts("errors", "column")).containsExactly("补正告知日期");
            assertThat(job.text("errors.0.message")).contains("2025-03-06");
            assertThat(job.text("errors.0.applicationId")).isEqualTo(id());
        }

        @Test
        void staysAlsoWhereItWasCorrectedThere() {
            imported(line());
            act("correction", Json.of("channel", "EMAIL").with("reason", "登记有误"))
                    .expect(200);

            counts(imported(line("申请方式=传真")), 0, 1, 0);
            counts(imported(line("申请方式=电子邮件")), 0, 0, 1);
        }

        @Test
        void keepsANumberOfTheDesksOwn() {
            String number =
                    office.register(office.form(LocalDate.of(2025, 3, 3))).text("receiptNo");

            Answer job = imported(line("登记号=" + number));

            counts(job, 0, 1, 0);
            assertThat(job.texts("errors", "column")).containsExactly("登记号");
            assertThat(job.text("errors.0.message")).contains(number);
        }
    }

    @Nested
    class ACellThatChanged {

        @Test
        void isProposedAndAcceptedWithOneReason() {
            imported(line("答复日期=2025-03-20", "办理结果=3.1"));

            Answer proposed = imported(line("答复日期=2025-03-21", "办理结果=3.4.1", "申请人=申请人王"));

            counts(proposed, 0, 1, 0);
            assertThat(proposed.texts("corrections", "column")).containsExactly("申请人", "答复日期", "办理结果");
            assertThat(proposed.texts("corrections", "before")).containsExactly("申请人辛", "2025-03-20", "3.1");
            assertThat(proposed.texts("corrections", "value")).containsExactly("申请人王", "2025-03-21", "3.4.1");
            assertThat(proposed.at("mayRunAgain").asBoolean()).isTrue();
            assertThat(office.as("auditor")
                            .get("/api/ledgers/" + proposed.text("id"))
                            .json()
                            .toString())
                    .doesNotContain("申请人辛", "申请人王");

            Answer accepted = again(proposed, Json.of("reason", "台账誊写有误"));

            counts(accepted, 1, 0, 0);
            assertThat(accepted.at("corrections")).isEmpty();
            assertThat(accepted.at("mayRunAgain").asBoolean()).isFalse();
            Answer asCase = office.application(id()).expect(200);
            assertThat(asCase.text("reply.madeOn")).isEqualTo("2025-03-21");
            assertThat(asCase.text("reply.outcome")).isEqualTo("3.4.1");
            counts(imported(line("答复日期=2025-03-21", "办理结果=3.4.1", "申请人=申请人王")), 0, 0, 1);
        }

        @Test
        void isProposedAgainAndAgainBesideWhatGrew() {
            imported(line());

            Answer job = imported(line("收到日期=2025-03-04", "备注=来电"));
            counts(job, 1, 0, 0);
            assertThat(job.texts("corrections", "column")).containsExactly("收到日期");

            Answer next = imported(line("收到日期=2025-03-04", "备注=来电"));
            counts(next, 0, 1, 0);
            assertThat(next.texts("corrections", "before")).containsExactly("2025-03-03");

            Answer upload =
                    office.importLedger(file(line("收到日期=2025-03-04", "备注=来电")).field("reason", "邮戳为准"));
            counts(upload, 1, 0, 0);
            assertThat(office.application(id()).text("receivedOn")).isEqualTo("2025-03-04");
        }

        @Test
        void mayTakeAnActBackOrPutAnotherInItsPlace() {
            imported(line("延期告知日期=2025-03-25", "延期工作日=10", "答复日期=2025-03-28", "办理结果=3.1"));

            Answer upload =
                    office.importLedger(file(line("答复日期=2025-03-28", "办理结果=撤回")).field("reason", "誊写有误"));

            counts(upload, 1, 0, 0);
            assertThat(types()).contains("fact-retracted", "application-withdrawn");
            counts(imported(line("答复日期=2025-03-28", "办理结果=撤回")), 0, 0, 1);
        }
    }

    @Test
    void aSecondLineOfOneNumberIsAnErrorAndNoGrowth() {
        Answer job = imported(line(), line("补正告知日期=2025-03-05"));

        counts(job, 1, 1, 0);
        assertThat(types()).hasSize(1);
        counts(imported(line(), line("补正告知日期=2025-03-05")), 0, 1, 1);
        assertThat(types()).hasSize(1);
    }

    @Test
    void aReviewGrowsUnderItsNewNumber() {
        String head = "案号,类型,登记号,收到日期,审理机关,结果,结案日期\n";
        imported(line());
        Parts first = Parts.of(office.agency()).file("复议诉讼.csv", head + ",行政复议,台1,2025-06-02,,,\n");
        counts(office.importLedger(first), 1, 0, 0);

        String grown = head + "复1号,行政复议,台1,2025-06-02,市政府,,\n";
        counts(office.importLedger(Parts.of(office.agency()).file("复议诉讼.csv", grown)), 1, 0, 0);
        String ended = head + "复1号,行政复议,台1,2025-06-02,市政府,维持,2025-07-02\n";
        counts(office.importLedger(Parts.of(office.agency()).file("复议诉讼.csv", ended)), 1, 0, 0);
        counts(office.importLedger(Parts.of(office.agency()).file("复议诉讼.csv", ended)), 0, 0, 1);

        Answer changed = office.importLedger(Parts.of(office.agency()).file("复议诉讼.csv", ended.replace("维持", "撤销")));
        counts(changed, 0, 1, 0);
        assertThat(changed.texts("corrections", "column")).containsExactly("结果");
        counts(again(changed, Json.of("reason", "看错")), 1, 0, 0);
        assertThat(office.sectionFour(2025).at("reconsideration.corrected").asInt())
                .isEqualTo(1);
        assertThat(office.sectionFour(2025).at("reconsideration.total").asInt()).isEqualTo(1);
    }

    @Test
    void aJobIsDoneAgainOnlyWhileItsFilesAreThere() {
        Answer clean = imported(line());
        refused(
                office.as("registrar").post("/api/ledgers/" + clean.text("id") + "/again", Json.of("dryRun", true)),
                422);
        refused(office.as("registrar").post("/api/ledgers/no-id/again", Json.of("dryRun", true)), 404);
        refused(office.as("auditor").post("/api/ledgers/" + clean.text("id") + "/again", Json.of("dryRun", true)), 403);

        Answer list = office.as("registrar")
                .get("/api/ledgers?agency=" + office.agency())
                .expect(200);
        assertThat(list.text("items.0.id")).isEqualTo(clean.text("id"));
        assertThat(list.at("items.0.mayRunAgain").asBoolean()).isFalse();
    }

    @Test
    void aLineOfAnOlderReleaseIsComparedWithTheCaseItself() {
        imported(line("答复日期=2025-03-20", "办理结果=3.1"));
        database.sql(
                        "update office.ledger_line set entry = null, subject = null, sha256 = null, hash = 'old' where agency = ?")
                .param(office.agency())
                .update();

        Answer job = imported(line("答复日期=2025-03-20", "办理结果=3.1", "申请方式=网络", "备注=来电"));

        counts(job, 1, 0, 0);
        assertThat(job.texts("corrections", "column")).containsExactly("申请方式");
        assertThat(types()).containsExactly("application-received", "application-replied", "note-kept");
    }

    @Test
    void anActThatIsGoneIsProposedUntilItIsAccepted() {
        imported(line("延期告知日期=2025-03-25", "延期工作日=10"));

        for (String remark : List.of("备注=一", "备注=一")) {
            Answer job = imported(line(remark));
            assertThat(job.texts("corrections", "column")).containsExactly("延期告知日期");
        }
        counts(office.importLedger(file(line("备注=一")).field("reason", "未延期")), 1, 0, 0);
        assertThat(types()).endsWith("fact-retracted");
        counts(imported(line("备注=一")), 0, 0, 1);
    }

    @Test
    void ofWhoeverWasErasedItIsOnlyKnownWhetherALineChanged() {
        imported(line());
        database.sql(
                        "delete from office.vault_key where subject in (select subject from office.ledger_line where agency = ?)")
                .param(office.agency())
                .update();

        counts(imported(line()), 0, 0, 1);
        Answer job = imported(line("补正告知日期=2025-03-05"), line("登记号=台2"));
        counts(job, 1, 1, 0);
        assertThat(job.texts("errors", "column")).containsExactly("登记号");
        assertThat(job.text("errors.0.message")).contains("已经销毁");
    }

    @Test
    void thePageShowsWhatIsProposedAndAcceptsItWithOneReason(InProcessDesk desk) {
        imported(line());
        String page = "/ledgers/" + imported(line("申请方式=网络", "备注=@SUM(1)")).text("id");
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");

        assertThat(registrar.read("/ledgers?agency=" + office.agency())).contains("最近的导入", page);
        assertThat(registrar.read(page)).contains("拟更正的内容", "当面", "网络", "/applications/" + id(), "name=\"reason\"");
        assertThat(registrar.open(page + "/remarks.csv").expect(200).text()).contains("\"拟更正\"", "\"申请方式\"");
        String next = registrar
                .send(page, page + "/again", Parts.of(office.agency()).field("reason", "誊写有误"))
                .expect(302)
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
        counts(office.as("registrar").ledgerDone(next.substring(next.lastIndexOf('/') + 1)), 1, 0, 0);
        assertThat(registrar.read(next)).contains("已完成").doesNotContain("name=\"reason\"");
    }
}
