package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its page shows it. What lies in the vault is null for those who may not read it, and where the key was destroyed.
 *
 * @param dueOn null while the applicant is waited for; once the case has ended, the date that held
 * @param provisional the due date, or the day of receipt behind it, may still move
 * @param handler name of the handler
 * @param version sequence of the last event
 */
public record CasePage(
        String id,
        String receiptNo,
        String agency,
        String agencyCode,
        CaseStatus status,
        Channel channel,
        @Nullable ApplicantKind kind,
        LocalDate receivedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate dueOn,
        LocalDate firstDueOn,
        boolean provisional,
        @Nullable Integer workingDaysLeft,
        @Nullable Light light,
        @Nullable String unit,
        @Nullable String handler,
        List<Person> applicants,
        @Nullable Person agent,
        @Nullable String content,
        @Nullable String form,
        @Nullable String mailNo,
        @Nullable String replyInNameOf,
        @Nullable Reply reply,
        @Nullable Withdrawal withdrawal,
        List<ReviewOfCase> reviews,
        long version) {

    /**
     * An applicant or agent; {@code kind} null = 待补. {@code contact} is 联系人 or 法定代表人, {@code authority} what an agent may do
     * (委托权限).
     */
    public record Person(
            @Nullable ApplicantKind kind,
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String contact,
            @Nullable String authority) {

        @Override
        public String toString() {
            return "Person[" + kind + "]";
        }
    }

    /**
     * 答复.
     *
     * @param outcome code of the row
     * @param late made after the due date
     */
    public record Reply(
            LocalDate madeOn,
            String outcome,
            Disposition disposition,
            List<Ground> grounds,
            @Nullable String subReason,
            @Nullable LocalDate docDate,
            @Nullable String documentNo,
            @Nullable Dispatch dispatch,
            List<Dispatch> served,
            boolean late) {

        @Override
        public String toString() {
            return "Reply[" + madeOn + ", " + outcome + "]";
        }
    }

    /** 撤回. */
    public record Withdrawal(
            LocalDate withdrawnOn, String outcome, @Nullable String reason) {

        @Override
        public String toString() {
            return "Withdrawal[" + withdrawnOn + "]";
        }
    }

    /** A reconsideration or lawsuit about the case. */
    public record ReviewOfCase(
            String id,
            ReviewKind kind,
            @Nullable String caseNo,
            @Nullable LocalDate filedOn,
            LocalDate notifiedOn,
            @Nullable ReviewResult result,
            @Nullable LocalDate decidedOn) {}

    /** The content of an application is personal: a record's own form would carry it into logs. */
    @Override
    public String toString() {
        return "CasePage[" + id + ", version " + version + "]";
    }
}
