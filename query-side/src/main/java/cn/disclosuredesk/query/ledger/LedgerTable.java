package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Board;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cases there are, in the order of the ledger: ids only, so that a hundred thousand of them are a few megabytes. */
final class LedgerTable {

    private final Board board;

    LedgerTable(Board board) {
        this.board = board;
    }

    /** {@code year} of receipt; null = all. */
    List<String> applications(AgencyCode agency, @Nullable Integer year) {
        return ids(
                "select id from board.register_entry where agency = :agency"
                        + (year == null
                                ? ""
                                : " and received_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)")
                        + " order by received_on, receipt_no, id",
                agency,
                year);
    }

    /** {@code year} of the notice; null = all. */
    List<String> reviews(AgencyCode agency, @Nullable Integer year) {
        return ids(
                "select id from board.review_entry where agency = :agency"
                        + (year == null
                                ? ""
                                : " and notified_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)")
                        + " order by notified_on, id",
                agency,
                year);
    }

    private List<String> ids(String sql, AgencyCode agency, @Nullable Integer year) {
        Map<String, Object> values = new HashMap<>();
        values.put("agency", agency.value());
        if (year != null) {
            values.put("year", year);
        }
        return board.sql(sql).params(values).query(String.class).list();
    }

    /** 登记号 by application. */
    Map<String, String> numbers(Collection<String> applications) {
        Map<String, String> numbers = new HashMap<>();
        if (!applications.isEmpty()) {
            board.sql("select id, receipt_no from board.register_entry where id = any (cast(:ids as text[]))")
                    .param("ids", applications.toArray(String[]::new))
                    .query(row -> {
                        numbers.put(row.getString("id"), row.getString("receipt_no"));
                    });
        }
        return numbers;
    }
}
