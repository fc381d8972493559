package cn.disclosuredesk.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a third party says goes with her, not with the applicant. */
class ATextAboutSomebodyElseTest {

    private static final SubjectId APPLICANT = CaseOf2026.APPLICANT.subject();
    private static final SubjectId PARTY = new SubjectId("party");
    private static final LocalDate DAY = LocalDate.parse("2026-01-12");

    private final CaseFacts facts = PaperDesk.received(
            "2026-01-05",
            asked(Consultee.THIRD_PARTY, new SealedText(PARTY, new EntryId("某公司"), "00"), null),
            asked(Consultee.THIRD_PARTY, null, null),
            asked(Consultee.OTHER_AGENCY, null, "市档案馆"),
            new ThirdPartyNotified(CaseOf2026.ID, 1, DAY, null, null, null));

    @Test
    void isSealedUnderTheKeyOfTheThirdPartyThatWasAsked() {
        assertThat(keyOf(1)).isEqualTo(PARTY);
    }

    @Test
    void isSealedUnderHersWhenSheIsTold() {
        assertThat(keyOf(4)).isEqualTo(PARTY);
    }

    @Test
    void isTheApplicantsWhereNobodyElseIsNamed() {
        assertThat(keyOf(2)).as("an imported consultation has no name").isEqualTo(APPLICANT);
        assertThat(keyOf(3)).as("a public body is nobody to erase").isEqualTo(APPLICANT);
    }

    private SubjectId keyOf(long letter) {
        Writing writing = PaperDesk.writing(facts, "2026-02-01");
        return Objects.requireNonNull(writing.sealedOfAddressee(letter, "涉及商业秘密"))
                .subject();
    }

    private static ConsultationSent asked(Consultee whom, @Nullable SealedText party, @Nullable String body) {
        return new ConsultationSent(CaseOf2026.ID, whom, party, body, DAY, null, null, null, null);
    }
}
