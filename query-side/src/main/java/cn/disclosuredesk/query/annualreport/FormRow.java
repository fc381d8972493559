package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the 25 rows of section three in the form of 2021 (国办公开办函〔2021〕30号). {@code postedRows} are those whose postings it adds
 * up: itself, or every outcome for 3.7.
 */
record FormRow(String code, String label, @Nullable String group, List<String> postedRows) {

    static final String ANSWERED = "3.7";

    private static final List<FormRow> OFFICIAL_ORDER = officialOrder();

    /** All rows, as the form prints them. */
    static List<FormRow> all() {
        return OFFICIAL_ORDER;
    }

    static Optional<FormRow> ofCode(String code) {
        return OFFICIAL_ORDER.stream().filter(row -> row.code.equals(code)).findFirst();
    }

    private static List<FormRow> officialOrder() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(posted(Account.NEW, "一、本年新收政府信息公开申请数量", null));
        rows.add(posted(Account.CARRIED_IN, "二、上年结转政府信息公开申请数量", null));
        List<String> outcomes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.add(outcome.code());
            String group = outcome.group().map(Outcome.Group::label).orElse(null);
            rows.add(posted(outcome.code(), outcome.label(), group));
        }
        rows.add(new FormRow(ANSWERED, "（七）总计", null, List.copyOf(outcomes)));
        rows.add(posted(Account.CARRIED_OUT, "四、结转下年度继续办理", null));
        return List.copyOf(rows);
    }

    private static FormRow posted(String code, String label, @Nullable String group) {
        return new FormRow(code, label, group, List.of(code));
    }

    /** The accounts of this row in the given columns. */
    List<String> accounts(List<String> columns) {
        return postedRows.stream()
                .flatMap(row -> columns.stream().map(column -> new Account(3, row, column).name()))
                .toList();
    }
}
