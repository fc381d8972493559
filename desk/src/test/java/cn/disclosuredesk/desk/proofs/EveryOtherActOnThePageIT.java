package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link EveryActOnThePageIT} leaves out, recorded by the calls and read on the page. */
@ExtendWith(OneDesk.class)
class EveryOtherActOnThePageIT {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private Office office;
    private Visitor head;

    @BeforeEach
    void signIn(InProcessDesk desk) {
        office = Office.founded(desk.client());
        head = Visitor.signedIn(desk.client(), "head");
    }

    @Test
    void aRevokedReplyStandsBesideTheOneThatCameAfterIt() {
        String id = office.registered(RECEIVED);
        office.reply(id, LocalDate.of(2026, 3, 20), "3.4.1").expect(200);
        act(id, "revocation", Json.of("on", "2026-04-01").with("reason", "又检索到").with("documentNo", "青撤〔2026〕1号"));
        assertThat(page(id)).contains("待重新答复", "前重新答复", "青撤〔2026〕1号", "又检索到");
        assertThat(clock(id)).contains("重新答复", "2026-04-01 当日不计");
        office.reply(id, LocalDate.of(2026, 4, 8), "3.1").expect(200);
        assertThat(office.application(id).texts("replies", "outcome")).containsExactly("3.4.1", "3.1");
        assertThat(page(id)).contains("（此前）", "（现行）", "已办结", "重新答复").doesNotContain("前重新答复");
    }

    @Test
    void aFeeIsShownWithWhatItShouldHaveBeenAndUntilWhenItIsWaitedFor() {
        String id = office.registered(RECEIVED);
        act(id, "fee-notice", fee());
        assertThat(page(id))
                .contains("等待申请人缴费", "期限至 2026-04-08", "300.00 元", "（按量计收，1200 页）", "尚未缴纳", "国办函〔2020〕109号")
                .contains("目前没有答复期限");
        assertThat(clock(id)).contains("目前没有答复期限", "等待申请人缴费");
        act(id, "fee-payment", Json.of("paidOn", "2026-03-18").with("ticketNo", "0001"));
        assertThat(page(id)).contains("2026-03-18 缴纳").doesNotContain("等待申请人缴费");
    }

    private static Json fee() {
        return Json.of("issuedOn", "2026-03-09")
                .with("servedOn", "2026-03-10")
                .with("method", "PER_PAGE")
                .with("units", 1200)
                .with("amount", 300);
    }

    @Test
    void aDelayedReplyIsDueOnTheDayThatWasTold() {
        String id = office.registered(RECEIVED);
        act(
                id,
                "reasons-request",
                Json.of("sentOn", "2026-03-05").with("servedOn", "2026-03-06").with("answerBy", "2026-03-20"));
        assertThat(page(id)).contains("等待申请人说明理由", "期限至 2026-03-20", "已过说明理由的期限");
        act(id, "reasons", Json.of("receivedOn", "2026-03-12").with("accepted", true));
        act(id, "delay", Json.of("until", "2026-06-30").with("notifiedOn", "2026-03-16"));
        assertThat(page(id)).contains("应于 2026-06-30（周二）前答复", "理由合理", "最初期限至 2026-03-30");
        assertThat(clock(id)).contains("第三十五条", "不按工作日计算").doesNotContain("20 个工作日）");
    }

    @Test
    void whatHappenedInTheOfficeIsToldInTheOfficesWords() {
        String id = office.registered(RECEIVED);
        act(id, "assignment", Json.of("unit", "工程科").with("on", "2026-03-02"));
        act(id, "return", Json.of("unit", "工程科").with("on", "2026-03-03").with("reason", "不属于本科职责"));
        act(id, "urge", Json.of("unit", "法规科").with("on", "2026-03-04"));
        act(id, "copies", Json.of("channel", "ORDINARY_MAIL").with("receivedOn", "2026-03-05"));
        act(id, "acceptance", Json.of("acceptedOn", "2026-03-05"));
        office.reply(id, LocalDate.of(2026, 3, 20), "3.1").expect(200);
        act(id, "service", Json.of("method", "MAIL").with("dispatchedOn", "2026-03-20"));
        long reply = office.application(id).at("reply.sequence").asLong();
        act(id, "letters/" + reply + "/return", Json.of("on", "2026-03-27").with("because", "查无此人"));
        act(id, "provision", Json.of("on", "2026-03-30").with("method", "DIRECT"));
        assertThat(page(id))
                .contains("不属于本科职责", "第 1 次催办", "并入的同一申请", "平信", "受理（内部环节")
                .contains("被退回", "2026-03-30 向申请人提供信息", "直接送达");
    }

    @Test
    void whatMayBeDoneNowIsNamedForThoseWhoMayDoIt(InProcessDesk desk) {
        String id = office.registered(RECEIVED);
        assertThat(page(id)).contains("现在可以办理", ">撤回申请<", ">转办<").doesNotContain(">撤销答复<");
        assertThat(Visitor.signedIn(desk.client(), "auditor").read("/applications/" + id))
                .doesNotContain("现在可以办理");
    }

    @Test
    void anotherAgencyIsCalledByItsName() {
        Office right = Office.founded(office.as("head"));
        String id = office.registered(RECEIVED);
        act(id, "agency-change", Json.of("to", right.agency()).with("on", "2026-03-04"));
        Answer left = office.application(id);
        String name = "证明用机关" + right.agency();
        assertThat(left.text("movedTo.agency")).isEqualTo(name);
        assertThat(page(id)).contains("改由" + name + "登记办理").doesNotContain("答复期限至", "目前没有答复期限");
        assertThat(page(left.text("movedTo.id"))).contains("证明用机关" + office.agency());
    }

    @Test
    void whoSpeaksForTheApplicantIsShownWithWhatTheyMayDo() {
        String id = office.register(office.form(RECEIVED)
                        .with("applicant.contact", "联系人乙")
                        .with("agent.name", "代理人丙")
                        .with("agent.authority", "代为签收"))
                .expect(201)
                .text("id");
        assertThat(page(id)).contains("联系人 联系人乙", "代理人丙", "委托权限 代为签收");
    }

    @Test
    void partsOfASplitCaseAreListedOneByOne() {
        String id = office.registered(RECEIVED);
        List<Json> parts = List.of(Json.of("content", "批复"), Json.of("content", "图纸"));
        act(id, "split", Json.of("on", "2026-03-04").with("parts", parts));
        assertThat(page(id)).contains("第 1 件</a>", "、", "第 2 件</a>");
    }

    private void act(String id, String act, Json body) {
        office.as("head").post("/api/applications/" + id + "/" + act, body).expect(200);
    }

    private String page(String id) {
        return head.read("/applications/" + id);
    }

    private String clock(String id) {
        return head.read("/applications/" + id + "/clock");
    }
}
