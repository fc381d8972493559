package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
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
            Map.entry("filedOn", ReviewColumn.NOTIFIED_ON),
            Map.entry("body", ReviewColumn.BODY),
            Map.entry("result", ReviewColumn.RESULT),
            Map.entry("ending", ReviewColumn.RESULT),
            Map.entry("decidedOn", ReviewColumn.ENDED_ON),
            Map.entry("effectiveOn", ReviewColumn.ENDED_ON),
            Map.entry("capacity", ReviewColumn.CAPACITY),
            Map.entry("procedure", ReviewColumn.PROCEDURE));

    private BlamedColumn() {}

    /**
     * Empty where no column stands for the field. Several acts have fields of one name: such a field stands behind the
     * name of its act ({@code consultations.sentOn}), which itself stands for the act's first column.
     */
    static Optional<LedgerColumn> of(LedgerSheet sheet, @Nullable String field) {
        if (field == null) {
            return Optional.empty();
        }
        Map<String, LedgerColumn> columns = sheet == LedgerSheet.APPLICATIONS ? APPLICATIONS : REVIEWS;
        return Optional.ofNullable(columns.get(field))
                .or(() -> Optional.ofNullable(columns.get(field.split("\\.", 2)[0])));
    }
}
