package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract of what comes before a reply: 审查, 检索, 审批. */
class PreparationContractIT extends ContractOfActs {

    private static final ActTable EXAMINATION = ActTable.of(
                    "examinations",
                    "disclosure-examined",
                    Json.of("examination", "SECRECY")
                            .with("on", TODAY)
                            .with("by", "保密员酉")
                            .with("result", "PARTLY")
                            .with("note", "第三页除外"))
            .needs("examination", "on", "result")
            .codes("examination", "result")
            .days("on")
            .clerks("by")
            .texts("note");

    private static final ActTable SEARCH = ActTable.of(
                    "searches",
                    "search-recorded",
                    Json.of("on", TODAY)
                            .with("by", "档案员戌")
                            .with("scope", "本机关2010年以来的发文目录")
                            .with("keywords", "征地 补偿")
                            .with("found", false))
            .needs("on", "found")
            .needsWords("scope")
            .days("on")
            .clerks("by")
            .texts("scope", "keywords")
            .flags("found");

    private static final ActTable APPROVAL = ActTable.of(
                    "approvals",
                    "step-approved",
                    Json.of("step", "REPLY")
                            .with("on", TODAY)
                            .with("by", "公开办主任申")
                            .with("onPaper", true)
                            .with("note", "同意"))
            .needs("step", "on")
            .needsWords("by")
            .codes("step")
            .days("on")
            .clerks("by")
            .flags("onPaper")
            .texts("note");

    @Override
    List<ActTable> acts() {
        return List.of(EXAMINATION, SEARCH, APPROVAL);
    }

    @Test
    void eachSaysWhatWasDoneAndByWhom() {
        String id = registered();

        act(id, EXAMINATION).expect(200);
        JsonNode examined = lastEvent(id).path("payload");
        act(id, SEARCH).expect(200);
        JsonNode searched = lastEvent(id).path("payload");
        act(id, APPROVAL).expect(200);
        JsonNode approved = lastEvent(id).path("payload");

        assertThat(examined.path("result").asString()).isEqualTo("PARTLY");
        assertThat(examined.path("note").asString()).isEqualTo("第三页除外");
        assertThat(searched.path("scope").asString()).isEqualTo("本机关2010年以来的发文目录");
        assertThat(searched.path("keywords").asString()).isEqualTo("征地 补偿");
        assertThat(searched.path("found").asBoolean()).isFalse();
        assertThat(approved.path("onPaper").asBoolean()).isTrue();
        assertThat(List.of(examined, searched, approved))
                .as("persons stand by their ids")
                .extracting(payload -> payload.path("by").asString())
                .allSatisfy(by -> assertThat(by).hasSizeGreaterThan(20));
    }

    @Test
    void whoExaminedMayBeUnknown() {
        String id = registered();

        act(id, "examinations", EXAMINATION.body.without("by").without("note")).expect(200);

        assertThat(lastEvent(id).path("payload").path("by").isNull()).isTrue();
    }
}
