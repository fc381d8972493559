package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 三、收到和处理政府信息公开申请情况: the 25 rows of the form in their order, and whether 1 + 2 = 3.7 + 4 holds in every column.
 */
public record SectionThree(String agency, String agencyCode, int year, String asOf, boolean balanced, List<Row> rows) {

    /**
     * @param group the group cell that stands beside the row, such as （三）不予公开
     * @param cells the six kinds of applicant and 总计
     * @param kindMissing 待补: applications whose kind of applicant is not known; not in 总计
     */
    public record Row(String code, String label, @Nullable String group, List<Long> cells, long kindMissing) {}

    static SectionThree of(TableHeading heading, Map<String, Long> totals) {
        List<Row> rows = FormRow.all().stream()
                .map(row -> new Row(
                        row.code(),
                        row.label(),
                        row.group(),
                        FormColumn.SEVEN.stream()
                                .map(column -> sum(row, column, totals))
                                .toList(),
                        sum(row, FormColumn.KIND_MISSING, totals)))
                .toList();
        boolean balanced = Stream.concat(FormColumn.SEVEN.stream(), Stream.of(FormColumn.KIND_MISSING))
                .allMatch(column -> balances(column, totals));
        return new SectionThree(heading.agency(), heading.agencyCode(), heading.year(), heading.asOf(), balanced, rows);
    }

    /** Every account that the section reads. */
    static List<String> accounts() {
        List<String> columns = Stream.concat(FormColumn.SEVEN.stream(), Stream.of(FormColumn.KIND_MISSING))
                .flatMap(column -> column.postedColumns().stream())
                .distinct()
                .toList();
        return FormRow.all().stream()
                .flatMap(row -> row.accounts(columns).stream())
                .distinct()
                .toList();
    }

    private static boolean balances(FormColumn column, Map<String, Long> totals) {
        long in = sum(Account.NEW, column, totals) + sum(Account.CARRIED_IN, column, totals);
        long out = sum(FormRow.ANSWERED, column, totals) + sum(Account.CARRIED_OUT, column, totals);
        return in == out;
    }

    private static long sum(String code, FormColumn column, Map<String, Long> totals) {
        return FormRow.ofCode(code).map(row -> sum(row, column, totals)).orElse(0L);
    }

    private static long sum(FormRow row, FormColumn column, Map<String, Long> totals) {
        return row.accounts(column.postedColumns()).stream()
                .mapToLong(account -> totals.getOrDefault(account, 0L))
                .sum();
    }
}
