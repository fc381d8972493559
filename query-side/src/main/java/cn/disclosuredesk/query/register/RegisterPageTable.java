package cn.disclosuredesk.query.register;

import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading the register in its order: day of receipt, then receipt number. */
final class RegisterPageTable {

    private final Board board;

    RegisterPageTable(Board board) {
        this.board = board;
    }

    /**
     * The next entries after {@code after}, at most {@code limit}. Lights, and whom an open case waits for, are not known
     * here: they are derived, not kept.
     */
    List<RegisterEntry> page(Wanted wanted, @Nullable Place after, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder sql = new StringBuilder("select * from board.register_entry where agency = :agency");
        values.put("agency", wanted.agency().value());
        sql.append(status(wanted));
        if (wanted.year() != null) {
            sql.append(" and received_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)");
            values.put("year", wanted.year());
        }
        if (wanted.kind() != null) {
            sql.append(" and kind = :kind");
            values.put("kind", wanted.kind().name());
        }
        if (wanted.outcome() != null) {
            sql.append(" and (outcome = :outcome or starts_with(outcome, :outcome || '.'))");
            values.put("outcome", wanted.outcome());
        }
        if (wanted.words() != null) {
            sql.append(" and (strpos(lower(receipt_no), :words) > 0 or strpos(lower(document_no), :words) > 0"
                    + " or subjects && cast(:subjects as text[]))");
            values.put("words", wanted.words());
            values.put(
                    "subjects", wanted.subjects().stream().map(SubjectId::value).toArray(String[]::new));
        }
        if (after != null) {
            sql.append(" and (received_on, receipt_no, id) > (:receivedOn, :receiptNo, :id)");
            values.put("receivedOn", after.receivedOn());
            values.put("receiptNo", after.receiptNo());
            values.put("id", after.id());
        }
        values.put("limit", limit);
        return board.sql(sql.append(" order by received_on, receipt_no, id limit :limit")
                        .toString())
                .params(values)
                .query(RegisterTable::entry)
                .list();
    }

    /** What the row itself can tell: whoever asks for one status of an open case gets all that could have it. */
    private static String status(Wanted wanted) {
        String open = wanted.open() ? " and open" : "";
        CaseStatus status = wanted.status();
        if (status == null) {
            return open;
        }
        return open
                + switch (status) {
                    case RECEIVED -> " and open and not owes_again and handler is null";
                    case IN_PROGRESS -> " and open and not owes_again and handler is not null";
                    case AWAITING_CLARIFICATION, AWAITING_PAYMENT, AWAITING_OPINION -> " and open and not owes_again";
                    case ENDED -> " and ended and not owes_again and not gone";
                    case REPLY_DUE_AGAIN -> " and open and owes_again";
                    case ANNULLED -> " and gone";
                };
    }

    /** A place in the order of the register. */
    record Place(LocalDate receivedOn, String receiptNo, String id) {

        static Place of(RegisterEntry entry) {
            return new Place(entry.receivedOn(), entry.receiptNo(), entry.id());
        }

        static @Nullable Place read(@Nullable String cursor) {
            List<String> parts = Page.place(cursor, 3);
            try {
                return parts == null ? null : new Place(LocalDate.parse(parts.get(0)), parts.get(1), parts.get(2));
            } catch (DateTimeException unreadable) {
                throw Page.unknownCursor();
            }
        }

        String cursor() {
            return Page.cursor(List.of(receivedOn.toString(), receiptNo, id));
        }
    }
}
