package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The column in which a clerk finds what a refusal calls by the name of a call's field. */
final class BlamedColumn {

    private static final Map<String, LedgerColumn> APPLICATIONS = Map.ofEntries(
            Map.entry("receiptNo", ApplicationColumn.RECEIPT_NO),
            Map.entry("receivedOn", ApplicationColumn.RECEIVED_ON),
            Map.entry("channel", ApplicationColumn.CHANNEL),
            Map.entry("applicant.kind", ApplicationColumn.KIND),
            Map.entry("applicant.name", ApplicationColumn.APPLICANT),
            Map.entry("applicant", ApplicationColumn.APPLICANT),
            Map.entry("content", ApplicationColumn.CONTENT),
            Map.entry("submittedOn", ApplicationColumn.SUBMITTED_ON),
            Map.entry("arrivedOn", ApplicationColumn.ARRIVED_ON),
            Map.entry("confirmedOn", ApplicationColumn.CONFIRMED_ON),
            Map.entry("applicant.idNumber", ApplicationColumn.ID_NUMBER),
            Map.entry("applicant.phone", ApplicationColumn.PHONE),
            Map.entry("applicant.email", ApplicationColumn.EMAIL),
            Map.entry("applicant.address", ApplicationColumn.ADDRESS),
            Map.entry("agent", ApplicationColumn.AGENT),
            Map.entry("applicants", ApplicationColumn.CO_APPLICANTS),
            Map.entry("form", ApplicationColumn.FORM),
            Map.entry("mailNo", ApplicationColumn.MAIL_NO),
            Map.entry("replyInNameOf", ApplicationColumn.REPLY_IN_NAME_OF),
            Map.entry("madeOn", ApplicationColumn.REPLIED_ON),
            Map.entry("withdrawnOn", ApplicationColumn.REPLIED_ON),
            Map.entry("outcome", ApplicationColumn.OUTCOME),
            Map.entry("disposition", ApplicationColumn.OUTCOME),
            Map.entry("subReason", ApplicationColumn.OTHER_REASON),
            Map.entry("reason", ApplicationColumn.OTHER_REASON),
            Map.entry("docDate", ApplicationColumn.LETTER_DATE),
            Map.entry("documentNo", ApplicationColumn.DOCUMENT_NO),
            Map.entry("dispatch", ApplicationColumn.SERVICE_METHOD),
            Map.entry("dispatch.method", ApplicationColumn.SERVICE_METHOD),
            Map.entry("dispatch.trackingNo", ApplicationColumn.TRACKING_NO),
            Map.entry("dispatch.dispatchedOn", ApplicationColumn.DISPATCHED_ON),
            Map.entry("dispatch.servedOn", ApplicationColumn.SERVED_ON),
            Map.entry("assignment", ApplicationColumn.UNIT),
            Map.entry("assignment.handler", ApplicationColumn.HANDLER),
            Map.entry("notes", ApplicationColumn.REMARK),
            Map.entry("clarification-request", ApplicationColumn.CLARIFICATION_SENT),
            Map.entry("clarification-request.answerBy", ApplicationColumn.CLARIFICATION_LIMIT),
            Map.entry("clarification-request.answerWithin", ApplicationColumn.CLARIFICATION_LIMIT),
            Map.entry("clarification-request.answerWithin.workingDays", ApplicationColumn.CLARIFICATION_LIMIT),
            Map.entry("clarification", ApplicationColumn.CLARIFICATION_RECEIVED),
            Map.entry("consultations", ApplicationColumn.CONSULTATION_SENT),
            Map.entry("consultations.consultee", ApplicationColumn.CONSULTEE),
            Map.entry("answer", ApplicationColumn.CONSULTATION_RECEIVED),
            Map.entry("extension", ApplicationColumn.EXTENSION_NOTIFIED),
            Map.entry("extension.workingDays", ApplicationColumn.EXTENSION_DAYS),
            Map.entry("fee-notice", ApplicationColumn.FEE_NOTICE),
            Map.entry("fee-notice.amount", ApplicationColumn.FEE_AMOUNT),
            Map.entry("fee-payment", ApplicationColumn.FEE_PAID));

    private static final Map<String, LedgerColumn> REVIEWS = Map.ofEntries(
            Map.entry("caseNo", ReviewColumn.CASE_NO),
            Map.entry("kind", ReviewColumn.KIND),
            Map.entry("applicationIds", ReviewColumn.RECEIPT_NO),
            Map.entry("receiptNo", ReviewColumn.RECEIPT_NO),
            Map.entry("receiptNos", ReviewColumn.RECEIPT_NO),
            Map.entry("notifiedOn", ReviewColumn.NOTIFIED_ON),
            Map.entry("filedOn", ReviewColumn.FILED_ON),
            Map.entry("body", ReviewColumn.BODY),
            Map.entry("result", ReviewColumn.RESULT),
            Map.entry("ending", ReviewColumn.RESULT),
            Map.entry("decidedOn", ReviewColumn.ENDED_ON),
            Map.entry("effectiveOn", ReviewColumn.ENDED_ON),
            Map.entry("answerLimit", ReviewColumn.ANSWER_LIMIT),
            Map.entry("secondInstanceNo", ReviewColumn.SECOND_INSTANCE),
            Map.entry("capacity", ReviewColumn.CAPACITY),
            Map.entry("procedure", ReviewColumn.PROCEDURE));

    /** Of a row any day but the one of service is 日期, whatever the act calls it. */
    private static final Map<String, LedgerColumn> PROCESS = Map.ofEntries(
            Map.entry("servedOn", ProcessColumn.SERVED_ON),
            Map.entry("documentNo", ProcessColumn.DOCUMENT_NO),
            Map.entry("trackingNo", ProcessColumn.TRACKING_NO),
            Map.entry("mailNo", ProcessColumn.TRACKING_NO),
            Map.entry("ticketNo", ProcessColumn.TRACKING_NO),
            Map.entry("sequence", ProcessColumn.ABOUT),
            Map.entry("consultationId", ProcessColumn.ABOUT),
            Map.entry("until", ProcessColumn.LIMIT),
            Map.entry("answerBy", ProcessColumn.LIMIT),
            Map.entry("answerWithin", ProcessColumn.LIMIT),
            Map.entry("provideBy", ProcessColumn.LIMIT),
            Map.entry("performBy", ProcessColumn.LIMIT),
            Map.entry("hearingOn", ProcessColumn.LIMIT),
            Map.entry("unit", ProcessColumn.OBJECT),
            Map.entry("body", ProcessColumn.OBJECT),
            Map.entry("object", ProcessColumn.OBJECT),
            Map.entry("earlier", ProcessColumn.OBJECT),
            Map.entry("court", ProcessColumn.OBJECT),
            Map.entry("caseNo", ProcessColumn.DOCUMENT_NO),
            Map.entry("workingDays", ProcessColumn.RESULT),
            Map.entry("amount", ProcessColumn.RESULT),
            Map.entry("disposition", ProcessColumn.RESULT),
            Map.entry("outcome", ProcessColumn.RESULT),
            Map.entry("position", ProcessColumn.RESULT),
            Map.entry("procedure", ProcessColumn.RESULT),
            Map.entry("ending", ProcessColumn.RESULT),
            Map.entry("result", ProcessColumn.RESULT),
            Map.entry("handler", ProcessColumn.RESULT),
            Map.entry("reason", ProcessColumn.REMARK),
            Map.entry("reasons", ProcessColumn.REMARK),
            Map.entry("text", ProcessColumn.REMARK),
            Map.entry("receiptNo", ProcessColumn.RECEIPT_NO));

    private BlamedColumn() {}

    /**
     * Empty where no column stands for the field. Several acts have fields of one name: such a field stands behind the
     * name of its act ({@code consultations.sentOn}), which itself stands for the act's first column.
     */
    static Optional<LedgerColumn> of(LedgerSheet sheet, @Nullable String field) {
        if (field == null) {
            return Optional.empty();
        }
        if (sheet == LedgerSheet.PROCESS) {
            return Optional.of(PROCESS.getOrDefault(
                    RowField.of(field).map(RowField::field).orElse(field), ProcessColumn.HAPPENED_ON));
        }
        Map<String, LedgerColumn> columns = sheet == LedgerSheet.APPLICATIONS ? APPLICATIONS : REVIEWS;
        return Optional.ofNullable(columns.get(field))
                .or(() -> Optional.ofNullable(columns.get(field.split("\\.", 2)[0])));
    }
}
