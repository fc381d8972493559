package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static cn.disclosuredesk.desk.proofs.Problems.refusedByArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The contract of a reply, its service, what it promises, and its revocation. */
class RepliesContractIT extends ContractOfActs {

    private static final Json GROUND = Json.of("article", "《政府信息公开条例》第十六条").with("item", "第二款");
    private static final Json MAIL = Json.of("method", "MAIL")
            .with("dispatchedOn", TODAY.minusDays(3))
            .with("servedOn", TODAY.minusDays(2))
            .with("trackingNo", "1234567890123");
    private static final Json REPLY_BODY = Json.of("madeOn", TODAY.minusDays(3))
            .with("dispatch", MAIL)
            .with("disposition", "PARTIAL")
            .with("outcome", "3.2")
            .with("grounds", List.of(GROUND))
            .with("subReason", "其余为讨论记录")
            .with("docDate", TODAY.minusDays(4))
            .with("documentNo", "〔2026〕3号-答")
            .with("provideBy", TODAY.plusDays(5));

    private static final ActTable REPLY = ActTable.of("reply", "application-replied", REPLY_BODY)
            .days("madeOn", "docDate", "dispatch.dispatchedOn", "dispatch.servedOn")
            .limits("provideBy")
            .codes("disposition", "dispatch.method")
            .texts("subReason")
            .lines("documentNo", "earlier")
            .numbersInClear("dispatch.trackingNo")
            .wrong(
                    "madeOn",
                    "neither given nor to be derived",
                    REPLY_BODY.without("madeOn").without("dispatch"))
            .wrong("dispatch.method", "left out", REPLY_BODY.without("dispatch.method"))
            .wrong("dispatch.dispatchedOn", "no day at all", REPLY_BODY.with("dispatch", Json.of("method", "MAIL")))
            .wrong("dispatch.servedOn", "too early", REPLY_BODY.with("dispatch.servedOn", TODAY.minusDays(4)))
            .wrong(
                    "dispatch.servedOn",
                    "which makes the reply",
                    REPLY_BODY
                            .without("madeOn")
                            .with("dispatch.method", "DIRECT")
                            .without("dispatch.servedOn"))
            .wrong("dispatch", "a word", REPLY_BODY.with("dispatch", "邮寄"))
            .wrong("outcome", "neither given", REPLY_BODY.without("outcome").without("disposition"))
            .wrong("outcome", "of another row", REPLY_BODY.with("outcome", "3.1"))
            .wrong("outcome", "no row", REPLY_BODY.with("outcome", "3.7"))
            .wrong("outcome", "a number", REPLY_BODY.with("outcome", 3.2))
            .wrong("grounds", "a text", REPLY_BODY.with("grounds", "第十六条"))
            .wrong("grounds", "too many", REPLY_BODY.with("grounds", Collections.nCopies(51, GROUND)))
            .wrong("grounds[0].article", "left out", ground(GROUND.without("article")))
            .wrong("grounds[0].article", "blank", ground(GROUND.with("article", " ")))
            .wrong("grounds[0].article", "a number", ground(GROUND.with("article", 16)))
            .wrong("grounds[0].article", "too long", ground(GROUND.with("article", "条".repeat(201))))
            .wrong("grounds[0].article", "a name", ground(GROUND.with("article", "涉及王某的个人隐私")))
            .wrong("grounds[0].item", "a name", ground(GROUND.with("item", "王某")))
            .wrong("grounds[0].item", "a number", ground(GROUND.with("item", 2)))
            .wrong("grounds[0].item", "two lines", ground(GROUND.with("item", "一\n二")))
            .wrong("provideBy", "before the reply", REPLY_BODY.with("provideBy", TODAY.minusDays(4)))
            .wrong("earlier", "no id", REPLY_BODY.with("earlier", "x".repeat(65)));

    private static final ActTable SERVICE = ActTable.of("service", "reply-served", MAIL, REPLY)
            .needs("method")
            .days("dispatchedOn", "servedOn")
            .codes("method")
            .numbersInClear("trackingNo")
            .wrong("dispatchedOn", "no day at all", Json.of("method", "MAIL"))
            .wrong("servedOn", "too early", MAIL.with("servedOn", TODAY.minusDays(4)));

    private static final ActTable PROVISION = ActTable.of(
                    "provision",
                    "information-provided",
                    Json.of("on", TODAY).with("method", "MAIL").with("trackingNo", "1234567890123"),
                    REPLY)
            .needs("on")
            .days("on")
            .codes("method")
            .numbersInClear("trackingNo");

    private static final ActTable REVOCATION = ActTable.of(
                    "revocation",
                    "reply-revoked",
                    Json.of("on", TODAY.minusDays(1)).with("reason", "依据有误").with("documentNo", "〔2026〕1号-撤"),
                    REPLY)
            .needs("on")
            .days("on")
            .texts("reason")
            .lines("documentNo");

    private static final ActTable WITHDRAWAL = ActTable.of(
                    "withdrawal",
                    "application-withdrawn",
                    Json.of("withdrawnOn", TODAY).with("reason", "不再需要"))
            .needs("withdrawnOn")
            .days("withdrawnOn")
            .texts("reason");

    private static Json ground(Json ground) {
        return REPLY_BODY.with("grounds", List.of(ground));
    }

    @Override
    List<ActTable> acts() {
        return List.of(REPLY, SERVICE, PROVISION, REVOCATION, WITHDRAWAL);
    }

    @Test
    void aReplyKeepsAllThatItSaid() {
        String earlier = readyFor(SERVICE);
        String id = registered();

        act(id, "reply", REPLY_BODY.with("earlier", earlier)).expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("disposition").asString()).isEqualTo("PARTIAL");
        assertThat(payload.path("outcome").asString()).isEqualTo("3.2");
        assertThat(payload.path("grounds").path(0).path("article").asString()).isEqualTo("《政府信息公开条例》第十六条");
        assertThat(payload.path("grounds").path(0).path("item").asString()).isEqualTo("第二款");
        assertThat(payload.path("subReason").asString()).isEqualTo("其余为讨论记录");
        assertThat(payload.path("docDate").asString())
                .isEqualTo(TODAY.minusDays(4).toString());
        assertThat(payload.path("provideBy").asString())
                .isEqualTo(TODAY.plusDays(5).toString());
        assertThat(payload.path("earlier").asString()).isEqualTo(earlier);
        assertThat(payload.path("dispatch").path("trackingNo").asString()).isEqualTo("1234567890123");
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 3", "ELECTRONIC, 3", "PUBLIC_NOTICE, 3", "ON_THE_SPOT, 2", "DIRECT, 2", "LEFT, 2"})
    void theDayOfAReplyIsThatOfPostingOrSendingElseOfSignature(String method, int daysAgo) {
        Json reply = REPLY_BODY.without("madeOn").with("dispatch.method", method);

        Answer replied = act(registered(), "reply", reply).expect(200);

        assertThat(replied.text("reply.madeOn"))
                .isEqualTo(TODAY.minusDays(daysAgo).toString());
    }

    @Test
    void theStatedDayOfAReplyHoldsAgainstItsDispatch() {
        String id = registered();

        Answer replied =
                act(id, "reply", REPLY_BODY.with("madeOn", TODAY.minusDays(1))).expect(200);

        assertThat(replied.text("reply.madeOn")).isEqualTo(TODAY.minusDays(1).toString());
    }

    @Test
    void whatWasAnsweredBeforeIsAnotherKnownApplication() {
        String id = registered();

        refusedByArticle(act(id, "reply", REPLY_BODY.with("earlier", id)), "earlier");
        refused(act(id, "reply", REPLY_BODY.with("earlier", "018f0000-0000-7000-8000-000000000000")), 422, "earlier");
        assertThat(office.application(id).text("version")).isEqualTo("0");
    }

    @Test
    void onlyAReplyThatWasMadeIsRevokedAndOnlyOnce() {
        String id = registered();
        refusedByDetail(act(id, REVOCATION), "尚未登记答复");

        act(id, REPLY).expect(200);
        act(id, REVOCATION).expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("about").asInt()).isEqualTo(1);
        assertThat(payload.path("reason").asString()).isEqualTo("依据有误");
        refused(act(id, REVOCATION), 409);
    }

    @Test
    void aRevokedReplyMakesRoomForANewOneWhichIsServed() {
        String id = readyFor(REVOCATION);
        act(id, REVOCATION).expect(200);

        Answer renewed = act(id, "reply", Json.of("madeOn", TODAY).with("outcome", "3.1"))
                .expect(200);
        act(id, "service", Json.of("method", "DIRECT").with("servedOn", TODAY)).expect(200);

        assertThat(renewed.text("reply.outcome")).isEqualTo("3.1");
        refused(office.reply(id, TODAY, "3.1"), 409);
        act(id, "revocation", Json.of("on", TODAY)).expect(200);
        assertThat(lastEvent(id).path("payload").path("about").asInt())
                .as("the reply that stands")
                .isEqualTo(3);
    }

    private static void refusedByDetail(Answer answer, String words) {
        assertThat(refused(answer, 422).text("detail")).contains(words);
    }
}
