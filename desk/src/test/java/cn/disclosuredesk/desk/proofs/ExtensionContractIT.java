package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static cn.disclosuredesk.desk.proofs.Problems.refusedByArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract of 延期. */
class ExtensionContractIT extends ContractOfActs {

    private static final Json BODY = Json.of("workingDays", 20)
            .with("approvedBy", "公开办主任申")
            .with("approvedOn", TODAY.minusDays(1))
            .with("onPaper", true)
            .with("notifiedOn", TODAY)
            .with("reason", "需要核对的材料较多")
            .with("documentNo", "〔2026〕3号-延");

    private static final ActTable EXTENSION = ActTable.of("extension", "reply-extended", BODY)
            .needs("workingDays", "notifiedOn")
            .needsWords("approvedBy", "reason")
            .counts("workingDays")
            .days("notifiedOn", "approvedOn")
            .clerks("approvedBy")
            .lines("documentNo")
            .texts("reason", "overrideReason")
            .flags("onPaper")
            .wrong("workingDays", "a slip of the pen", BODY.with("workingDays", 401));

    @Override
    List<ActTable> acts() {
        return List.of(EXTENSION);
    }

    @Test
    void saysWhoApprovedItWhenAndOnPaper() {
        String id = registered();

        act(id, EXTENSION).expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("workingDays").asInt()).isEqualTo(20);
        assertThat(payload.path("reason").asString()).isEqualTo("需要核对的材料较多");
        assertThat(payload.path("documentNo").asString()).isEqualTo("〔2026〕3号-延");
        assertThat(payload.path("approval").path("onPaper").asBoolean()).isTrue();
        assertThat(payload.path("approval").path("on").asString())
                .isEqualTo(TODAY.minusDays(1).toString());
        assertThat(payload.path("approval").path("by").asString())
                .as("an id of a person, never her name")
                .isNotBlank()
                .doesNotContain("主任");
    }

    @Test
    void isGivenInTheDeskWhereNothingElseIsSaid() {
        String id = registered();

        act(id, "extension", BODY.without("onPaper").without("approvedOn")).expect(200);

        JsonNode approval = lastEvent(id).path("payload").path("approval");
        assertThat(approval.path("onPaper").asBoolean()).isFalse();
        assertThat(approval.path("on").isNull()).isTrue();
    }

    @Test
    void ofMoreThanTwentyDaysInAllIsForTheLawToRefuse() {
        String id = registered();

        refusedByArticle(act(id, "extension", BODY.with("workingDays", 21)), "workingDays");
        act(id, EXTENSION).expect(200);
        refusedByArticle(act(id, "extension", BODY.with("workingDays", 1)), "workingDays");
    }

    @Test
    void toldAfterTheDueDateNeedsAReasonOfItsOwn() {
        String id = office.registered(TODAY.minusDays(80));

        refusedByArticle(act(id, EXTENSION), "overrideReason");
        refusedByArticle(act(id, "extension", BODY.with("overrideReason", " ")), "overrideReason");
        assertThat(office.application(id).text("version")).isEqualTo("0");

        act(id, "extension", BODY.with("overrideReason", "邮件退回后重新送达")).expect(200);
        assertThat(lastEvent(id).path("payload").path("overrideReason").asString())
                .isEqualTo("邮件退回后重新送达");
    }

    @Test
    void learnedOfLateButToldInTimeNeedsNone() {
        String id = office.registered(TODAY.minusDays(80));

        act(id, "extension", BODY.with("notifiedOn", TODAY.minusDays(70)).without("approvedOn"))
                .expect(200);
    }
}
