package cn.disclosuredesk.command.application.extension;

import static cn.disclosuredesk.command.application.PaperDesk.received;
import static cn.disclosuredesk.command.application.PaperDesk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.PaperDesk;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.extension.ExtensionForm.Body;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case received on Monday 2026-01-05: its reply is due on 2026-02-02. */
class AnExtensionThatIsCorrectedTest {

    private static final String RECEIVED = "2026-01-05";
    private static final String TODAY = "2026-06-30";

    private final ExtensionForm form = new ExtensionForm();

    private static ReplyExtended told(String day, @Nullable Approval approval, boolean explained) {
        return new ReplyExtended(
                new ApplicationId("0190-application"),
                20,
                approval,
                LocalDate.parse(day),
                explained ? text("材料多") : null,
                null,
                null);
    }

    private static ReplyExtended recorded(String day) {
        return told(day, new Approval(new PersonId("主任"), null, false), true);
    }

    private static Writing correcting(ReplyExtended fact) {
        return PaperDesk.writing(received(RECEIVED, fact), TODAY, fact);
    }

    private static Body saying(String day, @Nullable String approvedBy, @Nullable String reason) {
        return new Body(20, approvedBy, null, null, LocalDate.parse(day), reason, null, null);
    }

    @Test
    void doesNotProlongThePeriodForItself() {
        Writing writing = correcting(recorded("2026-02-02"));

        assertThat(form.write(saying("2026-01-30", "主任", "材料多"), writing).notifiedOn())
                .isEqualTo("2026-01-30");
        refused("overrideReason", saying("2026-02-03", "主任", "材料多"), writing);
    }

    @Test
    void fromALedgerMayStayWithoutApprovalAndReason() {
        ReplyExtended imported = told("2026-01-30", null, false);

        assertThat(form.write(saying("2026-01-29", null, null), correcting(imported))
                        .approval())
                .isNull();
        refused("approvedBy", saying("2026-01-29", null, "材料多"), correcting(recorded("2026-01-30")));
        refused("reason", saying("2026-01-29", "主任", null), correcting(recorded("2026-01-30")));
    }

    @Test
    void fromALedgerAndLateIsNotAskedWhyAgain() {
        Writing writing = correcting(told("2026-02-10", null, false));

        assertThat(form.write(saying("2026-02-10", "主任", null), writing).overrideReason())
                .isNull();
        refused("overrideReason", saying("2026-02-11", "主任", null), writing);
    }

    private void refused(String field, Body body, Writing writing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> form.write(body, writing))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
