package cn.disclosuredesk.books;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that can be posted to. Section three: a row ({@code 1}, {@code 2}, an outcome, {@code 4}) and a column 0…5, or
 * {@link #KIND_MISSING} for applicants of unknown kind (待补), who stand beside the table. Section four: a block and a
 * result, or {@link #OPENED}, from which the pending ones of a month follow. Sums (3.7, 总计) have no accounts.
 *
 * @param month 1…12 for the part of the year's number that falls into a month; {@link #WHOLE_YEAR} for the number itself
 */
public record Account(int section, String row, String column, int month) {

    public static final String NEW = "1";
    public static final String CARRIED_IN = "2";
    public static final String CARRIED_OUT = "4";

    /** The column of applicants whose kind is 待补. */
    public static final String KIND_MISSING = "-";

    /** Of a block: reviews that were pending when the year began, by month those that became known in it. */
    public static final String OPENED = "opened";

    public static final int WHOLE_YEAR = 0;

    /** What stands before the name of an account for what the facts say beyond the official number. */
    public static final String DIFFERENCE = "d";

    private static final int SECTION_THREE = 3;
    private static final int SECTION_FOUR = 4;
    private static final Pattern NAME = Pattern.compile("([34])/([^/]+)/([^/]+)(?:/(0[1-9]|1[0-2]))?");

    /** The number of the whole year. */
    public Account(int section, String row, String column) {
        this(section, row, column, WHOLE_YEAR);
    }

    public static Account ofApplications(String row, @Nullable ApplicantKind kind) {
        return new Account(SECTION_THREE, row, kind == null ? KIND_MISSING : String.valueOf(kind.column()));
    }

    public static Account ofApplications(String row, int column) {
        return new Account(SECTION_THREE, row, String.valueOf(column));
    }

    public static Account ofReviews(ReviewKind kind, ReviewResult result) {
        return new Account(SECTION_FOUR, kind.block(), result.cell());
    }

    /** What a block needs so that the pending ones of a month can be told. */
    public static Account ofOpened(ReviewKind kind) {
        return new Account(SECTION_FOUR, kind.block(), OPENED);
    }

    /** The part of this number that falls into a month. */
    public Account in(int ofMonth) {
        return new Account(section, row, column, ofMonth);
    }

    /** Whether it is a number that the official form prints, and no part of one. */
    public boolean isPrinted() {
        return month == WHOLE_YEAR && !column.equals(OPENED);
    }

    /** The account of this name; empty for a text that {@link #name()} never gives. */
    public static Optional<Account> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new Account(
                        Integer.parseInt(parts.group(1)),
                        parts.group(2),
                        parts.group(3),
                        parts.group(4) == null ? WHOLE_YEAR : Integer.parseInt(parts.group(4))))
                : Optional.empty();
    }

    /**
     * The name under which it is kept, such as {@code 3/3.4.1/0} or {@code 4/reconsideration/upheld}, with the month
     * behind it where there is one: {@code 3/1/0/07}.
     */
    public String name() {
        String year = section + "/" + row + "/" + column;
        return month == WHOLE_YEAR ? year : year + "/" + (month < 10 ? "0" : "") + month;
    }

    /** The name of the account beside this one that holds the number by facts less the official one. */
    public String differenceName() {
        return DIFFERENCE + name();
    }
}
