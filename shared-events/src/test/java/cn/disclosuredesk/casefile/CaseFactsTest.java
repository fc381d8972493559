package cn.disclosuredesk.casefile;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.handedOver;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.takenToReview;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

    private static final String CASE = "one";

    private static final List<ApplicationEvent> LATER = List.of(
            handedOver(CASE, "2025-12-02", "办公室", null),
            handedOver(CASE, "2025-12-08", null, "handler"),
            replied(CASE, LocalDate.of(2026, 1, 5), Outcome.PARTIAL),
            takenToReview(CASE, "review", ReviewKind.RECONSIDERATION, LocalDate.of(2026, 2, 1)),
            carriedOver(CASE, 2025, 2026));

    @Test
    void areTheSameInWhateverOrderTheOfficeLearnedOfThem() {
        CaseFacts inOrder = fold(LATER);
        Random random = new Random(31);
        for (int i = 0; i < 100; i++) {
            List<ApplicationEvent> shuffled = new ArrayList<>(LATER);
            Collections.shuffle(shuffled, random);
            CaseFacts facts = fold(shuffled);
            assertThat(facts.lastHandOver()).isEqualTo(inOrder.lastHandOver());
            assertThat(facts.reply()).isEqualTo(inOrder.reply());
            assertThat(Footprint.of(facts.inTables())).isEqualTo(Footprint.of(inOrder.inTables()));
            assertThat(facts.version()).isEqualTo(inOrder.version());
        }
    }

    @Test
    void areNotMadeStaleByWhatTheDeskAddsItself() {
        CaseFacts facts = fold(List.of()).withByDesk(carriedOver(CASE, 2025, 2026));
        assertThat(facts.version()).isEqualTo(1);
        assertThat(facts.versionByOthers()).isZero();
    }

    private static CaseFacts fold(List<ApplicationEvent> later) {
        CaseFacts facts = CaseFacts.NONE.with(received(CASE, "2025-12-01", ApplicantKind.OTHER));
        for (ApplicationEvent event : later) {
            facts = facts.with(event);
        }
        return facts;
    }
}
