package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the seven columns of section three, 0 … 5 for the kinds of applicant and 6 for 总计, or the column {@code kindMissing} (待补)
 * beside them, which 总计 leaves out. {@code postedColumns} are those whose postings it adds up.
 */
record FormColumn(String name, List<String> postedColumns) {

    static final FormColumn KIND_MISSING = new FormColumn("kindMissing", List.of(Account.KIND_MISSING));

    /** The seven columns, as the form prints them. */
    static final List<FormColumn> SEVEN = seven();

    static final FormColumn TOTAL = SEVEN.get(SEVEN.size() - 1);

    /** The seven, and 待补 beside them. */
    static List<FormColumn> all() {
        return Stream.concat(SEVEN.stream(), Stream.of(KIND_MISSING)).toList();
    }

    static Optional<FormColumn> named(String name) {
        return all().stream().filter(column -> column.name.equals(name)).findFirst();
    }

    private static List<FormColumn> seven() {
        List<String> kinds = Arrays.stream(ApplicantKind.values())
                .map(kind -> String.valueOf(kind.column()))
                .toList();
        FormColumn total = new FormColumn(String.valueOf(kinds.size()), kinds);
        return Stream.concat(kinds.stream().map(kind -> new FormColumn(kind, List.of(kind))), Stream.of(total))
                .toList();
    }
}
