package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.ToldField;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The column in which a clerk finds what a refusal calls by the name of a call's field. */
final class BlamedColumn {

    /** What is not told by a cell of its own, but shown in one. */
    private static final Map<String, LedgerColumn> ELSEWHERE_OF_APPLICATIONS = Map.of(
            "receiptNo", ApplicationColumn.RECEIPT_NO,
            "applicant", ApplicationColumn.APPLICANT,
            "outcome", ApplicationColumn.OUTCOME,
            "dispatch", ApplicationColumn.SERVICE_METHOD,
            "clarification-request.answerWithin", ApplicationColumn.CLARIFICATION_LIMIT);

    private static final Map<String, LedgerColumn> ELSEWHERE_OF_REVIEWS = Map.of(
            "receiptNo", ReviewColumn.RECEIPT_NO,
            "receiptNos", ReviewColumn.RECEIPT_NO,
            "filedOn", ReviewColumn.NOTIFIED_ON,
            "effectiveOn", ReviewColumn.ENDED_ON);

    private static final Map<String, LedgerColumn> APPLICATIONS =
            columns(LedgerSheet.APPLICATIONS, ELSEWHERE_OF_APPLICATIONS);
    private static final Map<String, LedgerColumn> REVIEWS = columns(LedgerSheet.REVIEWS, ELSEWHERE_OF_REVIEWS);

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

    private static Map<String, LedgerColumn> columns(LedgerSheet sheet, Map<String, LedgerColumn> elsewhere) {
        Map<String, LedgerColumn> columns = new HashMap<>(elsewhere);
        ToldField.of(sheet).forEach(field -> {
            columns.putIfAbsent(field.named(), field.column());
            columns.putIfAbsent(field.act(), field.column());
        });
        return Map.copyOf(columns);
    }
}
