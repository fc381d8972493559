package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The power fails while the demo office works through its years. */
class ADemoKilledHalfwayIT {

    private static final GoldenTable PUBLISHED = new GoldenTable("xingyang-2023", 1);

    @TempDir
    private Path temporary;

    @Test
    void goesOnWhereItWasAndDoublesNothing() {
        try (DeskProcess desk = DeskProcess.launchDemo(temporary)) {
            desk.awaitPrinted("已到 2023 年 7 月");
            desk.cutThePower();
            desk.startAgain();
            DeskClient head = desk.client().as("head");
            assertThat(GoldenTable.rows(head.get("/api/annual-reports/2023/section-three")
                            .expect(200)
                            .json()
                            .path("rows")))
                    .isEqualTo(PUBLISHED.sectionThree());
            JsonNode annulled = head.get("/api/applications?status=ANNULLED&year=2024")
                    .expect(200)
                    .json();
            assertThat(annulled.path("items")).hasSize(1);
            assertThat(head.get("/api/annual-reports/2025/section-three")
                            .expect(200)
                            .json()
                            .path("balanced")
                            .asBoolean())
                    .isTrue();
        }
    }
}
