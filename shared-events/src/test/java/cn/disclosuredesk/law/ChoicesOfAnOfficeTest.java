package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.settings.ActSettings.SecondClarification;
import cn.disclosuredesk.settings.ActSettings.SecondExtension;
import cn.disclosuredesk.settings.Settings;
import org.junit.jupiter.api.Test;

/** Where the law is silent, an office may read it otherwise than offices usually do. */
class ChoicesOfAnOfficeTest {

    private static final CaseFacts EXTENDED_TWICE =
            received("2026-03-02", extended("2026-03-20", 5), extended("2026-03-25", 5));

    @Test
    void aSecondExtensionIsMarkedUnlessTheOfficeAllowsSeveral() {
        assertThat(Marks.of(EXTENDED_TWICE, Told.RECKONING))
                .extracting(Mark::code)
                .containsExactly("EXTENSION_AGAIN");
        assertThat(Marks.of(EXTENDED_TWICE, choosing(SecondExtension.SEVERAL, SecondClarification.MARKED)))
                .isEmpty();
    }

    @Test
    void severalExtensionsStillHaveTwentyDaysInAll() {
        Reckoning several = choosing(SecondExtension.SEVERAL, SecondClarification.MARKED);

        assertThat(Law.check(EXTENDED_TWICE, extended("2026-03-30", 10), several))
                .isEmpty();
        assertThat(Law.check(EXTENDED_TWICE, extended("2026-03-30", 11), several))
                .hasValueSatisfying(objection -> assertThat(objection.field()).isEqualTo("workingDays"));
    }

    @Test
    void aSecondRoundOfClarificationIsMarkedUnlessTheOfficeRulesItOut() {
        CaseFacts facts = received("2026-03-02", asked("2026-03-05", "2026-03-05"));
        Reckoning once = choosing(SecondExtension.MARKED, SecondClarification.FORBIDDEN);

        assertThat(Law.check(facts, asked("2026-03-10", null), Told.RECKONING)).isEmpty();
        assertThat(Law.check(facts, asked("2026-03-10", null), once)).hasValueSatisfying(objection -> {
            assertThat(objection.ground()).isEqualTo(Objection.Ground.IMPOSSIBLE);
            assertThat(objection.field()).isEqualTo("sentOn");
            assertThat(objection.sentence()).contains("2026-03-05", "第三十条");
        });
        assertThat(Law.check(facts, asked("2026-03-03", null), once))
                .as("whichever is learned of first")
                .isPresent();
        assertThat(Law.check(received("2026-03-02"), asked("2026-03-05", null), once))
                .isEmpty();
    }

    private static Reckoning choosing(SecondExtension extension, SecondClarification clarification) {
        ActSettings usual = Settings.USUAL.acts();
        ActSettings acts = new ActSettings(
                extension,
                usual.lateExtension(),
                clarification,
                usual.electronicReply(),
                usual.yearOfNumber(),
                usual.usualUnitDays());
        return new Reckoning(Told.RECKONING.calendar(), new Settings(Settings.USUAL.clock(), acts));
    }
}
