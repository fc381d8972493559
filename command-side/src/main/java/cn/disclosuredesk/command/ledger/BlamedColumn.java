package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.ToldField;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The column in which a clerk finds what a refusal calls by the name of a call's field. */
final class BlamedColumn {

    /** What is not told by a cell of its own, but shown in one. */
    private static final Map<String, LedgerColumn> ELSEWHERE_OF_APPLICATIONS = Map.ofEntries(
            Map.entry("receiptNo", ApplicationColumn.RECEIPT_NO),
            Map.entry("applicant", ApplicationColumn.APPLICANT),
            Map.entry("outcome", ApplicationColumn.OUTCOME),
            Map.entry("dispatch", ApplicationColumn.SERVICE_METHOD),
            Map.entry("clarification-request.answerWithin", ApplicationColumn.CLARIFICATION_LIMIT),
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
            Map.entry("replyInNameOf", ApplicationColumn.REPLY_IN_NAME_OF));

    private static final Map<String, LedgerColumn> ELSEWHERE_OF_REVIEWS = Map.of(
            "receiptNo", ReviewColumn.RECEIPT_NO,
            "receiptNos", ReviewColumn.RECEIPT_NO,
            "filedOn", ReviewColumn.FILED_ON,
            "answerLimit", ReviewColumn.ANSWER_LIMIT,
            "secondInstanceNo", ReviewColumn.SECOND_INSTANCE,
            "effectiveOn", ReviewColumn.ENDED_ON);

    private static final Map<String, LedgerColumn> APPLICATIONS =
            columns(LedgerSheet.APPLICATIONS, ELSEWHERE_OF_APPLICATIONS);
    private static final Map<String, LedgerColumn> REVIEWS = columns(LedgerSheet.REVIEWS, ELSEWHERE_OF_REVIEWS);

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

    private static Map<String, LedgerColumn> columns(LedgerSheet sheet, Map<String, LedgerColumn> elsewhere) {
        Map<String, LedgerColumn> columns = new HashMap<>(elsewhere);
        ToldField.of(sheet).forEach(field -> {
            columns.putIfAbsent(field.named(), field.column());
            columns.putIfAbsent(field.act(), field.column());
        });
        return Map.copyOf(columns);
    }
}
