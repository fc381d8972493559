package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of a table, from what the accounts that it adds up came to. */
record Tally(Reckoning reckoning, Map<AgencyAccount, Long> totals) {

    private static final List<FormColumn> COLUMNS = FormColumn.all();

    /** Every account that a section three adds up. */
    static Set<AgencyAccount> accountsOfThree(Reckoning reckoning) {
        return Form.OF_2021.rows().stream()
                .flatMap(row -> COLUMNS.stream().flatMap(column -> reckoning.cell(row, column).stream()))
                .map(Addend::account)
                .collect(Collectors.toSet());
    }

    /** Every account that a section four adds up. */
    static Set<AgencyAccount> accountsOfFour(Reckoning reckoning) {
        return Arrays.stream(ReviewKind.values())
                .flatMap(kind -> reckoning.cell(kind, SectionFour.RESULTS).stream())
                .map(Addend::account)
                .collect(Collectors.toSet());
    }

    long of(FormRow row, FormColumn column) {
        return sum(reckoning.cell(row, column));
    }

    long of(ReviewKind kind, ReviewResult result) {
        return sum(reckoning.cell(kind, List.of(result)));
    }

    long sum(List<Addend> addends) {
        return sum(addends, totals);
    }

    static long sum(List<Addend> addends, Map<AgencyAccount, Long> totals) {
        return addends.stream()
                .mapToLong(addend -> addend.sign() * totals.getOrDefault(addend.account(), 0L))
                .sum();
    }

    /** Whether 1 + 2 = 3.7 + 4 in every column. */
    boolean balanced(Form form) {
        return COLUMNS.stream()
                .allMatch(column -> of(form.received(), column) + of(form.carriedIn(), column)
                        == of(form.answered(), column) + of(form.carriedOut(), column));
    }

    /** The rows of section three, as the form prints them. */
    List<SectionThree.Row> rows(Form form) {
        return form.rows().stream()
                .map(row -> new SectionThree.Row(
                        row.code(),
                        row.label(),
                        row.group(),
                        FormColumn.SEVEN.stream().map(column -> of(row, column)).toList(),
                        of(row, FormColumn.KIND_MISSING)))
                .toList();
    }

    /** A block of section four. */
    SectionFour.Block block(ReviewKind kind) {
        long upheld = of(kind, ReviewResult.UPHELD);
        long corrected = of(kind, ReviewResult.CORRECTED);
        long other = of(kind, ReviewResult.OTHER);
        long pending = of(kind, ReviewResult.PENDING);
        return new SectionFour.Block(upheld, corrected, other, pending, upheld + corrected + other + pending);
    }
}
