package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.law.ReviewCounting;
import cn.disclosuredesk.ledgerfile.ProcessWords;
import cn.disclosuredesk.ledgerfile.ReviewWords;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fact of a review that a row of 过程 tells. Its words were checked when the row was read.
 *
 * @param index counts the rows of the line from 0, for what a refusal names
 * @param sealed a text under the key of whoever the review is about
 */
record ReviewRow(
        int index,
        ProcessRow row,
        ReviewId review,
        LocalDate today,
        WorkingDays days,
        Function<String, SealedText> sealed) {

    /** @param known the review without it */
    ReviewEvent fact(ReviewFacts known) {
        LocalDate on = given("on", "日期").day(row.on(), today);
        return switch (row.act()) {
            case REVIEW_ACCEPTED -> new ReviewAccepted(review, on, caseNo("案号", row.object()));
            case REVIEW_PROCEDURE ->
                new ReviewProcedureChanged(
                        review, on, ReviewWords.procedure(row.result()).orElseThrow());
            case REVIEW_ANSWERED ->
                new ReviewAnswered(review, on, given("documentNo", "文号").lineIfAny(row.documentNo()));
            case REVIEW_HEARING ->
                new ReviewHearingSet(review, on, given("hearingOn", "听证、开庭日期").needed(limit("hearingOn", "听证、开庭日期")));
            case REVIEW_SUSPENDED -> new ReviewSuspended(review, on, remark());
            case REVIEW_RESUMED -> new ReviewResumed(review, on);
            case REVIEW_DECIDED -> decided(known, on);
            case REVIEW_APPEALED ->
                new ReviewAppealed(
                        review,
                        on,
                        ProcessWords.byUs(row.result()).orElseThrow(),
                        given("court", "二审法院").lineIfAny(row.object()),
                        caseNo("二审案号", ""));
            case REVIEW_TOOK_EFFECT -> new ReviewTookEffect(review, on);
            case REVIEW_WITHDRAWN -> new ReviewWithdrawn(review, on, givenUp(known), on);
            case REVIEW_ANNULLED -> new ReviewAnnulled(review, on, remark());
            default -> throw new IllegalStateException(row.act() + " is told by an application");
        };
    }

    private ReviewDecided decided(ReviewFacts known, LocalDate on) {
        ReviewWords.Finding finding = ReviewWords.finding(row.result()).orElseThrow();
        LocalDate performBy = limit("performBy", "履行期限");
        given("performBy", "履行期限").notBefore(on, "审结日期", performBy);
        var decision = new ReviewDecided(
                review,
                on,
                finding.ending(),
                finding.result(),
                null,
                on,
                performBy,
                given("servedOn", "送达日期").dayIfAny(row.servedOn(), today),
                ProcessWords.replyAgain(row.object()).orElse(null));
        return decision.countingOn(ReviewCounting.countsOn(known, decision, days));
    }

    private ReviewEnding givenUp(ReviewFacts known) {
        return ReviewWords.finding(row.result())
                .map(ReviewWords.Finding::ending)
                .orElse(
                        known.notice().kind().isLawsuit()
                                ? ReviewEnding.SUIT_WITHDRAWN
                                : ReviewEnding.ENDED_BY_WITHDRAWAL);
    }

    private @Nullable LocalDate limit(String field, String label) {
        return row.limit() == null
                ? null
                : given(field, label).limitIfAny(row.limit().by(), row.on(), "日期");
    }

    private @Nullable String caseNo(String label, String otherwise) {
        return given("caseNo", label).lineIfAny(row.documentNo() == null ? otherwise : row.documentNo());
    }

    private @Nullable SealedText remark() {
        String text = given("text", "备注").textIfAny(row.remark());
        return text == null ? null : sealed.apply(text);
    }

    private Given given(String field, String label) {
        return new Given(new RowField(index, field).name(), label);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "ReviewRow[" + row.act() + "]";
    }
}
