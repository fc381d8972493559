package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract of what closes a file: 转主动公开, 归档, 记事, 作废. */
class ClosingContractIT extends ContractOfActs {

    private static final ActTable REPLY = ActTable.of(
            "reply",
            "application-replied",
            Json.of("madeOn", TODAY.minusDays(3)).with("outcome", "3.1"));

    private static final Json DISCLOSED = Json.of("on", TODAY)
            .with("disclosed", true)
            .with("publishedAt", "https://www.example.gov.cn/zfxxgk/2026/a.html?id=7")
            .with("reason", "三人先后申请同一信息");

    private static final ActTable DISCLOSURE = ActTable.of(
                    "proactive-disclosure", "proactive-disclosure-decided", DISCLOSED, REPLY)
            .needs("on", "disclosed")
            .days("on")
            .flags("disclosed")
            .texts("publishedAt", "reason")
            .wrong("publishedAt", "no address", DISCLOSED.with("publishedAt", "见门户网站"))
            .wrong("publishedAt", "another scheme", DISCLOSED.with("publishedAt", "javascript:alert(1)"))
            .wrong("publishedAt", "a file", DISCLOSED.with("publishedAt", "file:///etc/passwd"))
            .wrong("publishedAt", "no host", DISCLOSED.with("publishedAt", "https:///a.html"))
            .wrong("publishedAt", "a blank", DISCLOSED.with("publishedAt", "https://example.gov.cn/a b"))
            .wrong("publishedAt", "a user", DISCLOSED.with("publishedAt", "https://wang:pw@example.gov.cn/"))
            .wrong("publishedAt", "too long", DISCLOSED.with("publishedAt", "https://e.cn/" + "a".repeat(1_000)))
            .wrong("publishedAt", "of what is not disclosed", DISCLOSED.with("disclosed", false));

    private static final ActTable ARCHIVE = ActTable.of(
                    "archive",
                    "application-archived",
                    Json.of("on", TODAY).with("fileNo", "2026-D30-0007").with("retention", "THIRTY_YEARS"),
                    REPLY)
            .needs("on")
            .needsWords("fileNo")
            .days("on")
            .lines("fileNo")
            .codes("retention");

    private static final ActTable NOTE = ActTable.of(
                    "notes",
                    "note-kept",
                    Json.of("on", TODAY).with("kind", "DELIBERATION").with("text", "会商意见：\n一、可以公开"))
            .needs("on", "kind")
            .needsWords("text")
            .days("on")
            .codes("kind")
            .texts("text");

    private static final ActTable ANNULMENT = ActTable.of(
                    "annulment",
                    "application-annulled",
                    Json.of("on", TODAY.minusDays(1)).with("reason", "重复登记"))
            .needsWords("reason")
            .days("on")
            .texts("reason");

    @Override
    List<ActTable> acts() {
        return List.of(DISCLOSURE, ARCHIVE, NOTE, ANNULMENT);
    }

    @Test
    void theDecisionToPublishSaysWhereAndWhy() {
        String id = readyFor(DISCLOSURE);
        act(id, DISCLOSURE).expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("disclosed").asBoolean()).isTrue();
        assertThat(payload.path("publishedAt").asString())
                .isEqualTo("https://www.example.gov.cn/zfxxgk/2026/a.html?id=7");
        assertThat(payload.path("reason").asString()).isEqualTo("三人先后申请同一信息");
    }

    @Test
    void whatIsNotPublishedHasNoAddress() {
        String id = readyFor(DISCLOSURE);

        act(id, "proactive-disclosure", DISCLOSED.with("disclosed", false).without("publishedAt"))
                .expect(200);
    }

    @Test
    void anArchivedFileHasItsNumber() {
        String id = readyFor(ARCHIVE);
        act(id, ARCHIVE).expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("fileNo").asString()).isEqualTo("2026-D30-0007");
        assertThat(payload.path("retention").asString()).isEqualTo("THIRTY_YEARS");
    }

    @Test
    void aNoteKeepsItsLines() {
        String id = registered();
        act(id, NOTE).expect(200);

        assertThat(lastEvent(id).path("payload").path("text").asString()).isEqualTo("会商意见：\n一、可以公开");
    }

    @Test
    void aRegistrationIsAnnulledTodayWhereNoDayIsGiven() {
        String id = registered();

        act(id, "annulment", Json.of("reason", "重复登记")).expect(200);

        assertThat(lastEvent(id).path("happenedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(lastEvent(id).path("payload").path("reason").asString()).isEqualTo("重复登记");
    }

    @Test
    void theHandlerDoesNotAnnul() {
        refused(office.as("handler").post(path(registered(), "annulment"), ANNULMENT.body), 403);
    }
}
