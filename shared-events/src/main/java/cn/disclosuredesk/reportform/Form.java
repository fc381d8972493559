package cn.disclosuredesk.reportform;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 报告格式: the edition of section three, which follows the year that is reported on. The form of 2019 (国办公开办函〔2019〕60号), for the
 * reports on 2019 and 2020, has one row （六）其他处理 where that of 2021 (国办公开办函〔2021〕30号) has three.
 */
public enum Form {
    OF_2019("2019"),
    OF_2021("2021");

    private static final String ANSWERED = "3.7";
    private static final String OTHERWISE = "3.6";
    private static final int FIRST_OF_2019 = 2019;
    private static final int LAST_OF_2019 = 2020;

    private final String edition;
    private final List<FormRow> rows;

    Form(String edition) {
        this.edition = edition;
        this.rows = rows(edition.equals("2019"));
    }

    public static Form of(int reportYear) {
        return reportYear >= FIRST_OF_2019 && reportYear <= LAST_OF_2019 ? OF_2019 : OF_2021;
    }

    /** The year by which the edition is called. */
    public String edition() {
        return edition;
    }

    /** All rows, as the form prints them. */
    public List<FormRow> rows() {
        return rows;
    }

    public Optional<FormRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The rows that 3.7 adds up. */
    public List<FormRow> outcomes() {
        return rows.subList(2, rows.size() - 2);
    }

    /** The row whose cells are what was answered, 3.7. */
    public FormRow answered() {
        return rows.get(rows.size() - 2);
    }

    public FormRow received() {
        return rows.get(0);
    }

    public FormRow carriedIn() {
        return rows.get(1);
    }

    public FormRow carriedOut() {
        return rows.get(rows.size() - 1);
    }

    private static List<FormRow> rows(boolean otherwiseInOne) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormRow.posted(Account.NEW, "一、本年新收政府信息公开申请数量", null));
        rows.add(FormRow.posted(Account.CARRIED_IN, "二、上年结转政府信息公开申请数量", null));
        List<String> outcomes = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Outcome.Group group = outcome.group().orElse(null);
            outcomes.add(outcome.code());
            if (otherwiseInOne && group == Outcome.Group.OTHERWISE) {
                otherwise.add(outcome.code());
            } else {
                rows.add(FormRow.posted(outcome.code(), outcome.label(), group == null ? null : group.label()));
            }
        }
        if (otherwiseInOne) {
            rows.add(new FormRow(OTHERWISE, Outcome.Group.OTHERWISE.label(), null, List.copyOf(otherwise)));
        }
        rows.add(new FormRow(ANSWERED, "（七）总计", null, List.copyOf(outcomes)));
        rows.add(FormRow.posted(Account.CARRIED_OUT, "四、结转下年度继续办理", null));
        return List.copyOf(rows);
    }
}
