package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.desk.proofs.Recount.Case;
import cn.disclosuredesk.desk.proofs.Recount.Dispute;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The Excel ledger that an office keeps beside the desk: lines that end, lines that stay open, lines without a kind. */
final class LedgerOfOffice {

    private static final List<String> KINDS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "");
    private static final Map<String, String> REVIEWS = Map.of(
            "reconsideration", "行政复议", "litigationDirect", "未经复议直接起诉", "litigationAfterReconsideration", "复议后起诉");
    private static final Map<String, String> RESULTS = Map.of("upheld", "结果维持", "corrected", "结果纠正", "other", "其他结果");

    private final Random random;
    private int last;

    LedgerOfOffice(Random random) {
        this.random = random;
    }

    /** A line under a number of the office's own; the number stands for the id that the desk will give. */
    Case line(LocalDate received, MovableClock clock) {
        Case line = new Case("台账第" + ++last + "号", random.nextInt(KINDS.size()), received);
        if (random.nextBoolean()) {
            line.endedOn = from(received, clock);
            line.outcome = random.nextBoolean() ? "3.1" : "3.4.1";
        }
        return line;
    }

    Dispute review(LocalDate notified, MovableClock clock) {
        Dispute review = new Dispute("台账案" + ++last, any(GoldenTable.BLOCKS), true, notified);
        if (random.nextBoolean()) {
            review.countsOn = from(notified, clock);
            review.result = any(List.of("upheld", "corrected", "other"));
        }
        return review;
    }

    Parts upload(String agency, List<Case> lines, List<Dispute> reviews) {
        StringBuilder applications = new StringBuilder("登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果\n");
        lines.forEach(line -> applications.append("%s,%s,网络,%s,申请人乙,会议纪要,%s,%s\n"
                .formatted(
                        line.id,
                        line.receivedOn,
                        KINDS.get(line.column),
                        orEmpty(line.endedOn),
                        orEmpty(line.outcome))));
        StringBuilder disputes = new StringBuilder("案号,类型,登记号,收到日期,审理机关,结果,结案日期\n");
        reviews.forEach(review -> disputes.append("%s,%s,,%s,人民法院,%s,%s\n"
                .formatted(
                        review.id,
                        REVIEWS.get(review.block),
                        review.notifiedOn,
                        review.result == null ? "" : RESULTS.get(review.result),
                        orEmpty(review.countsOn))));
        return Parts.of(agency).file("复议诉讼.csv", disputes.toString()).file("申请.csv", applications.toString());
    }

    /** The line as the desk knows it now. */
    Case withId(Case line, String id) {
        Case known = new Case(id, line.column, line.receivedOn);
        known.endedOn = line.endedOn;
        known.outcome = line.outcome;
        return known;
    }

    Dispute withId(Dispute review, String id) {
        Dispute known = new Dispute(id, review.block, review.counted, review.notifiedOn);
        known.countsOn = review.countsOn;
        known.result = review.result;
        return known;
    }

    private LocalDate from(LocalDate first, MovableClock clock) {
        return clock.today().minusDays(random.nextInt((int) (clock.today().toEpochDay() - first.toEpochDay()) + 1));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String orEmpty(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
