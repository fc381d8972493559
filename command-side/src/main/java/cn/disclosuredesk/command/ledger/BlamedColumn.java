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
            Map.entry("dispatch.servedOn", ApplicationColumn.SERVED_ON));

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

    /** Empty where no column stands for the field. */
    static Optional<LedgerColumn> of(LedgerSheet sheet, @Nullable String field) {
        Map<String, LedgerColumn> columns = sheet == LedgerSheet.APPLICATIONS ? APPLICATIONS : REVIEWS;
        return field == null ? Optional.empty() : Optional.ofNullable(columns.get(field));
    }
}
