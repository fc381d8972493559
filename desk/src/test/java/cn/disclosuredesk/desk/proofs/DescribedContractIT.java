package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract as programs read it. */
@ExtendWith(OneDesk.class)
class DescribedContractIT {

    @Test
    void everyCallOfTheContractIsDescribed(InProcessDesk desk) {
        Answer description = desk.client().as("auditor").get("/v3/api-docs").expect(200);

        assertThat(description.at("paths").propertyNames())
                .containsAll(List.of(
                        "/api/applications",
                        "/api/applications/{id}",
                        "/api/applications/{id}/reply",
                        "/api/reviews/{id}/decision",
                        "/api/years/{year}/close",
                        "/api/ledgers",
                        "/api/annual-reports/{year}/section-three",
                        "/api/annual-reports/{year}/section-four/cells/{block}/{result}"));
    }
}
