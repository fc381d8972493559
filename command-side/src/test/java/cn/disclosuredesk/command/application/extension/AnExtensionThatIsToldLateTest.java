package cn.disclosuredesk.command.application.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.PaperDesk;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.extension.ExtensionForm.Body;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.settings.ActSettings.LateExtension;
import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A case received on Monday 2026-01-05: its reply is due on 2026-02-02, the applicant is told the day after (A26). */
class AnExtensionThatIsToldLateTest {

    private static final Body LATE = new Body(20, "主任", null, null, LocalDate.parse("2026-02-03"), "材料多", null, null);

    private final ExtensionForm form = new ExtensionForm();

    @Test
    void needsAReasonOfItsOwn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> form.write(LATE, writing(LateExtension.NEEDS_A_REASON)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("overrideReason"));
    }

    @Test
    void isTakenWithoutOneIfTheOfficeChooses() {
        assertThat(form.write(LATE, writing(LateExtension.ACCEPT)).overrideReason())
                .isNull();
    }

    private static Writing writing(LateExtension choice) {
        ActSettings usual = Settings.USUAL.acts();
        ActSettings acts = new ActSettings(
                usual.secondExtension(),
                choice,
                usual.secondClarification(),
                usual.electronicReply(),
                usual.yearOfNumber(),
                usual.usualUnitDays());
        return PaperDesk.writing(PaperDesk.received("2026-01-05"), "2026-06-30", null, acts);
    }
}
