package cn.disclosuredesk.command.reportyear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.CaseInTables.Decisive;
import cn.disclosuredesk.casefile.CaseInTables.Role;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    /** Its kind was 待补 in the last year before the opening, and became known since. */
    @Test
    void standsInTheColumnInWhichItWasCarriedIntoTheFirstYearOfTheBooks() {
        Keeping published = new Keeping(List.of(entry("3/1/-"), entry("3/4/-")), LocalDate.of(2025, 3, 3), null);
        CaseInTables facts = new CaseInTables(
                List.of(new Decisive(
                        0, Role.RECEIVED, LocalDate.of(2024, 12, 2), ApplicantKind.COMMERCIAL_ENTERPRISE, null)),
                2026,
                null,
                published,
                4);

        assertThat(Course.of(facts)).isEqualTo(new Course(2024, 2026, true, false, "1", 2026, 2025));
    }

    private static KeptEntry entry(String account) {
        return new KeptEntry(2024, account, 1);
    }
}
