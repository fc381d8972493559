package cn.disclosuredesk.books;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 封存前核对: why figures cannot be published as they are. Each check that fails is told apart by a code. */
public final class SealChecks {

    /** 待补: an applicant of unknown kind has no column in the form. */
    public static final String KIND_MISSING = "KIND_MISSING";

    /** 期初: row 2 is not what was published before the desk kept the books. */
    public static final String OPENING_DIFFERS = "OPENING_DIFFERS";

    /** Row 2 is not what was stated to be the published row 4 of the year before. A warning: nothing is refused for it. */
    public static final String CARRIED_IN_DIFFERS = "CARRIED_IN_DIFFERS";

    /** 勾稽关系: rows 1 + 2 = 3.7 + 4 does not hold. */
    public static final String UNBALANCED = "UNBALANCED";

    private static final int SECTION_THREE = 3;
    private static final int COLUMNS = ApplicantKind.values().length;

    private SealChecks() {}

    /** A check that failed, and the sentence for whoever wants to seal. */
    public record Failing(String check, String sentence) {}

    /** What stands against publishing; empty where nothing does. */
    public static List<Failing> of(PublishedFigures figures) {
        return Stream.concat(kindMissing(figures), unbalanced(figures)).toList();
    }

    /** The columns whose row 2 is not what the opening states. {@code own}: without those of agencies that were taken over. */
    public static List<Failing> opening(PublishedFigures own, List<Integer> carriedIn) {
        List<Failing> failing = new ArrayList<>();
        for (int column = 0; column < carriedIn.size(); column++) {
            long found = own.of(Account.ofApplications(Account.CARRIED_IN, column));
            long stated = carriedIn.get(column);
            if (found != stated) {
                failing.add(new Failing(
                        OPENING_DIFFERS,
                        "“%s”列的上年结转为%d件，与期初登记的%d件不一致：请补登期初未办结的申请，或者更正期初。"
                                .formatted(label(String.valueOf(column)), found, stated)));
            }
        }
        return failing;
    }

    /**
     * The columns whose row 2 is not row 4 of the year before as its agency stated it ({@code carriedOut}, by column 0 … 5).
     *
     * @param own of the year, of the agencies alone whose entries that report contained
     */
    public static List<Failing> carriedIn(PublishedFigures own, int year, List<Integer> carriedOut) {
        List<Failing> failing = new ArrayList<>();
        for (int column = 0; column < carriedOut.size(); column++) {
            long found = own.of(Account.ofApplications(Account.CARRIED_IN, column));
            long published = carriedOut.get(column);
            if (found != published) {
                failing.add(new Failing(
                        CARRIED_IN_DIFFERS,
                        "“%s”列：%d年的上年结转为%d件，%d年公布的结转下年度继续办理为%d件，请核对。"
                                .formatted(label(String.valueOf(column)), year, found, year - 1, published)));
            }
        }
        return failing;
    }

    private static Stream<Failing> kindMissing(PublishedFigures figures) {
        return figures.accounts().stream()
                .filter(account ->
                        account.section() == SECTION_THREE && account.column().equals(Account.KIND_MISSING))
                .map(account -> new Failing(
                        KIND_MISSING, "第%s行有%d件申请的申请人类别为“待补”，请先补齐。".formatted(account.row(), figures.of(account))));
    }

    private static Stream<Failing> unbalanced(PublishedFigures figures) {
        return Stream.concat(IntStream.range(0, COLUMNS).mapToObj(String::valueOf), Stream.of(Account.KIND_MISSING))
                .filter(column -> difference(figures, column) != 0)
                .map(column -> new Failing(
                        UNBALANCED,
                        "“%s”列不平衡：本年新收＋上年结转与办理结果总计＋结转下年度相差%d件。".formatted(label(column), difference(figures, column))));
    }

    /** Rows 1 + 2 − 3.7 − 4. */
    private static long difference(PublishedFigures figures, String column) {
        return figures.accounts().stream()
                .filter(account ->
                        account.section() == SECTION_THREE && account.column().equals(column))
                .mapToLong(account -> isIncoming(account) ? figures.of(account) : -figures.of(account))
                .sum();
    }

    private static boolean isIncoming(Account account) {
        return account.row().equals(Account.NEW) || account.row().equals(Account.CARRIED_IN);
    }

    private static String label(String column) {
        return column.equals(Account.KIND_MISSING) ? "待补" : ApplicantKind.values()[Integer.parseInt(column)].label();
    }
}
