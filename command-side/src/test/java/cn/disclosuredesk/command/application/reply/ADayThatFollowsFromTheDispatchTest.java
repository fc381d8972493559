package cn.disclosuredesk.command.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.settings.ActSettings.ElectronicReply;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A reply sent on 2026-02-02 and confirmed on 2026-02-04, whose day nobody states. */
class ADayThatFollowsFromTheDispatchTest {

    private static final LocalDate SENT = LocalDate.parse("2026-02-02");
    private static final LocalDate CONFIRMED = LocalDate.parse("2026-02-04");
    private static final LocalDate TODAY = LocalDate.parse("2026-02-05");

    private static final ReplyBody UNSTATED =
            new ReplyBody(null, null, "3.1", null, null, null, null, null, null, null);

    @Test
    void isThatOfSendingAnEmail() {
        assertThat(made(ServiceMethod.ELECTRONIC, CONFIRMED, ElectronicReply.WHEN_SENT))
                .isEqualTo(SENT);
    }

    @Test
    void isThatOfItsConfirmationIfTheOfficeChooses() {
        assertThat(made(ServiceMethod.ELECTRONIC, CONFIRMED, ElectronicReply.WHEN_CONFIRMED))
                .isEqualTo(CONFIRMED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(ServiceMethod.ELECTRONIC, null, ElectronicReply.WHEN_CONFIRMED))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dispatch.servedOn"));
    }

    @Test
    void ofALetterIsNoMatterOfChoice() {
        assertThat(made(ServiceMethod.MAIL, CONFIRMED, ElectronicReply.WHEN_CONFIRMED))
                .isEqualTo(SENT);
        assertThat(made(ServiceMethod.DIRECT, CONFIRMED, ElectronicReply.WHEN_SENT))
                .isEqualTo(CONFIRMED);
    }

    private static LocalDate made(ServiceMethod method, @Nullable LocalDate served, ElectronicReply choice) {
        ActSettings usual = Settings.USUAL.acts();
        ActSettings acts = new ActSettings(
                usual.secondExtension(),
                usual.lateExtension(),
                usual.secondClarification(),
                choice,
                usual.yearOfNumber(),
                usual.usualUnitDays());
        return UNSTATED.day(new Dispatch(method, SENT, served, null), TODAY, acts);
    }
}
