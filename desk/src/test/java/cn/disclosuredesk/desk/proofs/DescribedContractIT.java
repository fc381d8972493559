package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The contract as programs read it. */
@ExtendWith(OneDesk.class)
class DescribedContractIT {

    private static final String CASE = "/api/applications/{id}/";

    @Test
    void everyCallOfTheContractIsDescribed(InProcessDesk desk) {
        Answer description = desk.client().as("auditor").get("/v3/api-docs").expect(200);

        assertThat(description.at("paths").propertyNames())
                .containsAll(List.of(
                        "/api/applications",
                        "/api/applications/{id}",
                        "/api/applications/{id}/reply",
                        "/api/reviews",
                        "/api/reviews/{id}",
                        "/api/reviews/{id}/events",
                        "/api/reviews/{id}/decision",
                        "/api/years/{year}/close",
                        "/api/ledgers",
                        "/api/ledger-mapping",
                        "/api/annual-reports/{year}/section-three",
                        "/api/annual-reports/{year}/section-four/cells/{block}/{result}"));
    }

    @Test
    void everyActIsDescribedWithItsOwnFields(InProcessDesk desk) {
        JsonNode description =
                desk.client().as("auditor").get("/v3/api-docs").expect(200).json();

        assertThat(fields(description, "extension"))
                .contains("workingDays", "approvedBy", "notifiedOn")
                .doesNotContain("fileNo");
        assertThat(fields(description, "archive")).containsExactlyInAnyOrder("on", "fileNo", "retention");
        assertThat(fields(description, "clarification-request")).contains("issues", "answerBy", "answerWithin");
        assertThat(fields(description, "what-if")).containsExactlyInAnyOrder("today", "acts");
        assertThat(acts(description))
                .hasSizeGreaterThan(30)
                .allSatisfy(act -> assertThat(body(description, act)).as(act).isNotEmpty());
        assertThat(acts(description).stream()
                        .map(act -> body(description, act).path("$ref").asString(""))
                        .filter(reference -> !reference.isEmpty()))
                .doesNotHaveDuplicates();
    }

    private static List<String> acts(JsonNode description) {
        return description.path("paths").propertyNames().stream()
                .filter(path -> path.startsWith(CASE))
                .map(path -> path.substring(CASE.length()))
                .filter(act -> description.path("paths").path(CASE + act).has("post"))
                .toList();
    }

    private static JsonNode body(JsonNode description, String act) {
        return description
                .path("paths")
                .path(CASE + act)
                .at("/post/requestBody/content")
                .path("application/json")
                .path("schema");
    }

    private static Collection<String> fields(JsonNode description, String act) {
        String reference = body(description, act).path("$ref").asString();
        return description.at(reference.substring(1)).path("properties").propertyNames();
    }
}
