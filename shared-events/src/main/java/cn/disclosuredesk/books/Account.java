package cn.disclosuredesk.books;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell that can be posted to. Section three: a row ({@code 1}, {@code 2}, an outcome, {@code 4}) and a column 0…5, or
 * {@link #KIND_MISSING} for applicants of unknown kind (待补), who stand beside the table. Section four: a block and a
 * result. Sums (3.7, 总计) have no accounts.
 */
public record Account(int section, String row, String column) {

    public static final String NEW = "1";
    public static final String CARRIED_IN = "2";
    public static final String CARRIED_OUT = "4";

    /** The column of applicants whose kind is 待补. */
    public static final String KIND_MISSING = "-";

    private static final int SECTION_THREE = 3;
    private static final int SECTION_FOUR = 4;

    public static Account ofApplications(String row, @Nullable ApplicantKind kind) {
        return new Account(SECTION_THREE, row, kind == null ? KIND_MISSING : String.valueOf(kind.column()));
    }

    public static Account ofApplications(String row, int column) {
        return new Account(SECTION_THREE, row, String.valueOf(column));
    }

    public static Account ofReviews(ReviewKind kind, ReviewResult result) {
        return new Account(SECTION_FOUR, kind.block(), result.cell());
    }

    /** The account of this name; empty for a text that {@link #name()} never gives. */
    public static Optional<Account> named(String name) {
        String[] parts = name.split("/", -1);
        boolean known = parts.length == 3 && (parts[0].equals("3") || parts[0].equals("4"));
        return known ? Optional.of(new Account(Integer.parseInt(parts[0]), parts[1], parts[2])) : Optional.empty();
    }

    /** The name under which it is kept, such as {@code 3/3.4.1/0} or {@code 4/reconsideration/upheld}. */
    public String name() {
        return section + "/" + row + "/" + column;
    }
}
