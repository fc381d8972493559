package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 四、政府信息公开行政复议、行政诉讼情况: three blocks of five counts. */
public record SectionFour(
        String agency,
        String agencyCode,
        int year,
        String asOf,
        Block reconsideration,
        Block litigationDirect,
        Block litigationAfterReconsideration) {

    private static final String TOTAL = "total";

    /** 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
    public record Block(long upheld, long corrected, long other, long pending, long total) {}

    static SectionFour of(TableHeading heading, Map<String, Long> totals) {
        return new SectionFour(
                heading.agency(),
                heading.agencyCode(),
                heading.year(),
                heading.asOf(),
                block(ReviewKind.RECONSIDERATION, totals),
                block(ReviewKind.LITIGATION_DIRECT, totals),
                block(ReviewKind.LITIGATION_AFTER_RECONSIDERATION, totals));
    }

    /** Every account that the section reads. */
    static List<String> accounts() {
        return Arrays.stream(ReviewKind.values())
                .flatMap(kind -> accounts(kind).stream())
                .toList();
    }

    /** The accounts of the cell of this name, several for {@code total}; empty where the form has no such cell. */
    static Optional<List<String>> accounts(String block, String result) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.block().equals(block))
                .findFirst()
                .map(kind -> result.equals(TOTAL) ? accounts(kind) : account(kind, result))
                .filter(accounts -> !accounts.isEmpty());
    }

    private static List<String> account(ReviewKind kind, String cell) {
        return Arrays.stream(ReviewResult.values())
                .filter(result -> result.cell().equals(cell))
                .map(result -> Account.ofReviews(kind, result).name())
                .toList();
    }

    private static List<String> accounts(ReviewKind kind) {
        return Arrays.stream(ReviewResult.values())
                .map(result -> Account.ofReviews(kind, result).name())
                .toList();
    }

    private static Block block(ReviewKind kind, Map<String, Long> totals) {
        long upheld = count(kind, ReviewResult.UPHELD, totals);
        long corrected = count(kind, ReviewResult.CORRECTED, totals);
        long other = count(kind, ReviewResult.OTHER, totals);
        long pending = count(kind, ReviewResult.PENDING, totals);
        return new Block(upheld, corrected, other, pending, upheld + corrected + other + pending);
    }

    private static long count(ReviewKind kind, ReviewResult result, Map<String, Long> totals) {
        return totals.getOrDefault(Account.ofReviews(kind, result).name(), 0L);
    }
}
