package cn.disclosuredesk.command.ledger.growth;

import static cn.disclosuredesk.ledgerfile.ApplicationColumn.*;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.util.List;
import java.util.Set;

/**
 * Which field of which act a cell tells. By this one table a refusal finds its column, and a cell that grew or changed
 * finds the field of the recorded fact that it completes or corrects. The first column of an act stands for the act.
 *
 * @param path of the field in the body of the act's call, its parts joined by dots
 */
public record ToldField(LedgerColumn column, String act, String path) {

    public static final String REGISTRATION = "registration";
    public static final String NOTE = "notes";
    public static final String REPLY = "reply";
    public static final String WITHDRAWAL = "withdrawal";
    public static final String NOTICE = "notice";
    public static final String DECISION = "decision";
    public static final String APPEAL = "appeal";

    /** Names of all applicants but the first, who has cells of her own. */
    static final String OTHERS = "others";

    /** Acts whose fields a refusal names without their act. */
    private static final Set<String> BY_THEMSELVES = Set.of(REGISTRATION, REPLY, WITHDRAWAL, NOTICE, DECISION);

    private static final List<ToldField> OF_APPLICATIONS = List.of(
            new ToldField(RECEIVED_ON, REGISTRATION, "receivedOn"),
            new ToldField(CHANNEL, REGISTRATION, "channel"),
            new ToldField(KIND, REGISTRATION, "applicant.kind"),
            new ToldField(APPLICANT, REGISTRATION, "applicant.name"),
            new ToldField(CONTENT, REGISTRATION, "content"),
            new ToldField(SUBMITTED_ON, REGISTRATION, "submittedOn"),
            new ToldField(ARRIVED_ON, REGISTRATION, "arrivedOn"),
            new ToldField(CONFIRMED_ON, REGISTRATION, "confirmedOn"),
            new ToldField(ID_NUMBER, REGISTRATION, "applicant.idNumber"),
            new ToldField(PHONE, REGISTRATION, "applicant.phone"),
            new ToldField(EMAIL, REGISTRATION, "applicant.email"),
            new ToldField(ADDRESS, REGISTRATION, "applicant.address"),
            new ToldField(AGENT, REGISTRATION, "agent.name"),
            new ToldField(CO_APPLICANTS, REGISTRATION, OTHERS),
            new ToldField(FORM, REGISTRATION, "form"),
            new ToldField(MAIL_NO, REGISTRATION, "mailNo"),
            new ToldField(REPLY_IN_NAME_OF, REGISTRATION, "replyInNameOf"),
            new ToldField(UNIT, "assignment", "unit"),
            new ToldField(HANDLER, "assignment", "handler"),
            new ToldField(REMARK, NOTE, "text"),
            new ToldField(CLARIFICATION_SENT, "clarification-request", "sentOn"),
            new ToldField(CLARIFICATION_LIMIT, "clarification-request", "answerBy"),
            new ToldField(CLARIFICATION_LIMIT, "clarification-request", "answerWithin.workingDays"),
            new ToldField(CLARIFICATION_RECEIVED, "clarification", "receivedOn"),
            new ToldField(CONSULTATION_SENT, "consultations", "sentOn"),
            new ToldField(CONSULTEE, "consultations", "consultee"),
            new ToldField(CONSULTATION_RECEIVED, "answer", "receivedOn"),
            new ToldField(EXTENSION_NOTIFIED, "extension", "notifiedOn"),
            new ToldField(EXTENSION_DAYS, "extension", "workingDays"),
            new ToldField(FEE_NOTICE, "fee-notice", "servedOn"),
            new ToldField(FEE_AMOUNT, "fee-notice", "amount"),
            new ToldField(FEE_PAID, "fee-payment", "paidOn"),
            new ToldField(REPLIED_ON, REPLY, "madeOn"),
            new ToldField(OUTCOME, REPLY, "disposition"),
            new ToldField(OTHER_REASON, REPLY, "subReason"),
            new ToldField(LETTER_DATE, REPLY, "docDate"),
            new ToldField(DOCUMENT_NO, REPLY, "documentNo"),
            new ToldField(SERVICE_METHOD, REPLY, "dispatch.method"),
            new ToldField(TRACKING_NO, REPLY, "dispatch.trackingNo"),
            new ToldField(DISPATCHED_ON, REPLY, "dispatch.dispatchedOn"),
            new ToldField(SERVED_ON, REPLY, "dispatch.servedOn"),
            new ToldField(GROUNDS, REPLY, "grounds"),
            new ToldField(REPLIED_ON, WITHDRAWAL, "withdrawnOn"),
            new ToldField(OTHER_REASON, WITHDRAWAL, "reason"));

    private static final List<ToldField> OF_REVIEWS = List.of(
            new ToldField(ReviewColumn.NOTIFIED_ON, NOTICE, "notifiedOn"),
            new ToldField(ReviewColumn.CASE_NO, NOTICE, "caseNo"),
            new ToldField(ReviewColumn.KIND, NOTICE, "kind"),
            new ToldField(ReviewColumn.RECEIPT_NO, NOTICE, "applicationIds"),
            new ToldField(ReviewColumn.BODY, NOTICE, "body"),
            new ToldField(ReviewColumn.CAPACITY, NOTICE, "capacity"),
            new ToldField(ReviewColumn.PROCEDURE, NOTICE, "procedure"),
            new ToldField(ReviewColumn.FILED_ON, NOTICE, "filedOn"),
            new ToldField(ReviewColumn.SECOND_INSTANCE, APPEAL, "caseNo"),
            new ToldField(ReviewColumn.ENDED_ON, DECISION, "decidedOn"),
            new ToldField(ReviewColumn.RESULT, DECISION, "ending"),
            new ToldField(ReviewColumn.RESULT, DECISION, "result"));

    public static List<ToldField> of(LedgerSheet sheet) {
        return sheet == LedgerSheet.REVIEWS ? OF_REVIEWS : OF_APPLICATIONS;
    }

    /** All cells that tell an act, the one that stands for it first. */
    static List<LedgerColumn> columnsOf(LedgerSheet sheet, String act) {
        return of(sheet).stream()
                .filter(field -> field.act().equals(act))
                .map(ToldField::column)
                .distinct()
                .toList();
    }

    /** As a refusal names it: several acts have fields of one name, so most stand behind the name of their act. */
    public String named() {
        return named(act, path);
    }

    static String named(String act, String field) {
        return BY_THEMSELVES.contains(act) ? field : act + "." + field;
    }
}
