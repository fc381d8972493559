package cn.disclosuredesk.command.application.extension;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.settings.ActSettings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 延期. What the applicant is told after the due date needs a reason of its own, unless the office asks for none (A26). */
@Component
final class ExtensionForm implements ActForm<ExtensionForm.Body, ReplyExtended> {

    /** More days than this nobody means; how many there may be is for the law to say (第三十三条). */
    private static final int SLIP_OF_THE_PEN = 400;

    record Body(
            @Nullable Integer workingDays,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable Boolean onPaper,
            @Nullable LocalDate notifiedOn,
            @Nullable String reason,
            @Nullable String overrideReason,
            @Nullable String documentNo) {

        @Override
        public String toString() {
            return "Extension";
        }
    }

    @Override
    public String act() {
        return "extension";
    }

    @Override
    public ReplyExtended write(Body body, Writing writing) {
        int days = new Given("workingDays", "延长的工作日数").count(body.workingDays(), SLIP_OF_THE_PEN);
        LocalDate notifiedOn = new Given("notifiedOn", "延期告知日期").day(body.notifiedOn(), writing.today());
        Approval approval = approval(body, writing);
        Given reason = new Given("reason", "延期理由");
        String why = writing.mayLack(ReplyExtended.class, imported -> imported.reason() == null)
                ? reason.textIfAny(body.reason())
                : reason.text(body.reason());
        String whyLate = new Given("overrideReason", "超期告知的原因").textIfAny(body.overrideReason());
        String documentNo = new Given("documentNo", "延期告知书文号").lineIfAny(body.documentNo());
        if (whyLate == null && isLateWithoutReason(notifiedOn, writing)) {
            throw Refusal.excluded(
                    "overrideReason",
                    "延期告知日期%s晚于答复期限，应在期限届满前告知申请人；确需登记的，请填写超期告知的原因（《政府信息公开条例》第三十三条）。".formatted(notifiedOn));
        }
        return new ReplyExtended(
                writing.application(),
                days,
                approval,
                notifiedOn,
                writing.sealedIfAny(why),
                writing.sealedIfAny(whyLate),
                documentNo);
    }

    private static @Nullable Approval approval(Body body, Writing writing) {
        LocalDate on = new Given("approvedOn", "批准日期").dayIfAny(body.approvedOn(), writing.today());
        Given approvedBy = new Given("approvedBy", "批准人");
        String by = approvedBy.clerkIfAny(body.approvedBy());
        boolean mayBeUnknown =
                on == null && writing.mayLack(ReplyExtended.class, imported -> imported.approval() == null);
        if (by == null && mayBeUnknown) {
            return null;
        }
        PersonId head = approvedBy.needed(writing.clerkIfAny(by));
        return new Approval(head, on, Boolean.TRUE.equals(body.onPaper()));
    }

    /** Whether the notice came too late for an office that asks why; one that was recorded so without a reason, as in a ledger, is not asked again. */
    private static boolean isLateWithoutReason(LocalDate notifiedOn, Writing writing) {
        boolean stands = writing.mayLack(
                ReplyExtended.class,
                extension -> extension.overrideReason() == null
                        && extension.notifiedOn().equals(notifiedOn));
        boolean needsAReason =
                writing.reckoning().settings().acts().lateExtension() == ActSettings.LateExtension.NEEDS_A_REASON;
        return needsAReason
                && !stands
                && writing.reckoning().read(others(writing), notifiedOn).isMissedOn(notifiedOn);
    }

    /** The case without the extension that is being corrected, which must not prolong the period for itself. */
    private static CaseFacts others(Writing writing) {
        return writing.facts().timeline().all(ReplyExtended.class).stream()
                .filter(extension -> extension.fact().equals(writing.corrected()))
                .findFirst()
                .map(extension -> writing.facts().without(extension.sequence()))
                .orElse(writing.facts());
    }

    @Override
    public Body read(ReplyExtended fact, Writing writing) {
        Approval approval = fact.approval();
        return new Body(
                fact.workingDays(),
                approval == null ? null : writing.name(approval.by()),
                approval == null ? null : approval.on(),
                approval == null ? null : approval.onPaper(),
                fact.notifiedOn(),
                writing.text(fact.reason()),
                writing.text(fact.overrideReason()),
                fact.documentNo());
    }
}
