package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.ReviewTold.accepted;
import static cn.disclosuredesk.law.ReviewTold.annulled;
import static cn.disclosuredesk.law.ReviewTold.answered;
import static cn.disclosuredesk.law.ReviewTold.appealed;
import static cn.disclosuredesk.law.ReviewTold.changed;
import static cn.disclosuredesk.law.ReviewTold.corrected;
import static cn.disclosuredesk.law.ReviewTold.decided;
import static cn.disclosuredesk.law.ReviewTold.hearing;
import static cn.disclosuredesk.law.ReviewTold.lawsuit;
import static cn.disclosuredesk.law.ReviewTold.notice;
import static cn.disclosuredesk.law.ReviewTold.reconsideration;
import static cn.disclosuredesk.law.ReviewTold.resumed;
import static cn.disclosuredesk.law.ReviewTold.retracted;
import static cn.disclosuredesk.law.ReviewTold.suspended;
import static cn.disclosuredesk.law.ReviewTold.told;
import static cn.disclosuredesk.law.ReviewTold.tookEffect;
import static cn.disclosuredesk.law.ReviewTold.withdrawn;
import static cn.disclosuredesk.vocabulary.ReviewEnding.CASE_NOT_FILED;
import static cn.disclosuredesk.vocabulary.ReviewEnding.CLAIM_DISMISSED;
import static cn.disclosuredesk.vocabulary.ReviewEnding.DEEMED_WITHDRAWN;
import static cn.disclosuredesk.vocabulary.ReviewEnding.ENDED_BY_WITHDRAWAL;
import static cn.disclosuredesk.vocabulary.ReviewEnding.QUASHED;
import static cn.disclosuredesk.vocabulary.ReviewEnding.SUIT_WITHDRAWN;
import static cn.disclosuredesk.vocabulary.ReviewEnding.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can have happened in a review: ✓ accepted, = recorded already, ✗ impossible with the field to blame. */
class ReviewLawTest {

    private static final ReviewFacts RECONSIDERED = reconsideration("2026-01-05");
    private static final ReviewFacts SUED = lawsuit("2026-01-05");
    private static final ReviewFacts JUDGED = lawsuit("2026-01-05", decided("2026-03-02", CLAIM_DISMISSED));
    private static final ReviewFacts APPEALED =
            lawsuit("2026-01-05", decided("2026-03-02", CLAIM_DISMISSED), appealed("2026-03-10", false));
    private static final ReviewFacts IN_FORCE =
            lawsuit("2026-01-05", decided("2026-03-02", CLAIM_DISMISSED), tookEffect("2026-03-18"));
    private static final ReviewFacts SUSPENDED = reconsideration("2026-01-05", suspended("2026-01-20"));
    private static final ReviewFacts ANNULLED = reconsideration("2026-01-05", annulled("2026-01-20"));

    static Stream<Arguments> acts() {
        return Stream.of(
                judged("an answer before the notice", RECONSIDERED, answered("2026-01-04"), "✗ answeredOn"),
                judged("an acceptance before the notice", RECONSIDERED, accepted("2026-01-02"), "✓"),
                judged("an end before the notice", RECONSIDERED, decided("2026-01-04", UPHELD), "✗ decidedOn"),
                judged(
                        "an end between filing and notice",
                        told(notice(ReviewKind.LITIGATION_DIRECT, "2026-01-05", "2025-12-20")),
                        decided("2025-12-28", CASE_NOT_FILED),
                        "✓"),
                judged(
                        "an end before the filing",
                        told(notice(ReviewKind.LITIGATION_DIRECT, "2026-01-05", "2025-12-20")),
                        decided("2025-12-19", CASE_NOT_FILED),
                        "✗ decidedOn"),
                judged(
                        "an acceptance before the filing",
                        told(notice(ReviewKind.LITIGATION_DIRECT, "2026-01-05", "2025-12-20")),
                        accepted("2025-12-19"),
                        "✗ acceptedOn"),
                judged("a second end", JUDGED, decided("2026-03-05", QUASHED), "="),
                judged("an end before the one that stands", JUDGED, decided("2026-02-05", QUASHED), "="),
                judged("a withdrawal after the end", JUDGED, withdrawn("2026-03-05", SUIT_WITHDRAWN), "="),
                judged("a second end after an appeal", APPEALED, decided("2026-05-05", QUASHED), "✓"),
                judged("a second end before the appeal", APPEALED, decided("2026-03-05", QUASHED), "="),
                judged("a withdrawal after an appeal", APPEALED, withdrawn("2026-04-05", SUIT_WITHDRAWN), "✓"),
                judged("维持 of a lawsuit", SUED, decided("2026-03-02", UPHELD), "✗ ending"),
                judged("驳回诉讼请求 of a reconsideration", RECONSIDERED, decided("2026-03-02", CLAIM_DISMISSED), "✗ ending"),
                judged("撤销 of either", RECONSIDERED, decided("2026-03-02", QUASHED), "✓"),
                judged("撤诉 of a reconsideration", RECONSIDERED, withdrawn("2026-03-02", SUIT_WITHDRAWN), "✗ ending"),
                judged("撤回终止 of a reconsideration", RECONSIDERED, withdrawn("2026-03-02", ENDED_BY_WITHDRAWAL), "✓"),
                judged(
                        "an appeal of a reconsideration",
                        reconsideration("2026-01-05", decided("2026-03-02", QUASHED)),
                        appealed("2026-03-10", true),
                        "✗ on"),
                judged("an appeal of nothing", SUED, appealed("2026-03-10", true), "✗ on"),
                judged("an appeal before the decision", JUDGED, appealed("2026-03-01", true), "✗ on"),
                judged("an appeal long after the period", JUDGED, appealed("2026-06-01", true), "✓"),
                judged("the other side's appeal too", APPEALED, appealed("2026-03-11", true), "✓"),
                judged("the same side's appeal again", APPEALED, appealed("2026-03-11", false), "="),
                judged(
                        "an appeal of a withdrawal",
                        lawsuit("2026-01-05", withdrawn("2026-03-02", DEEMED_WITHDRAWN)),
                        appealed("2026-03-10", false),
                        "✗ on"),
                judged("an appeal of what took effect", IN_FORCE, appealed("2026-03-17", false), "✗ -"),
                judged("effect of a judgment", JUDGED, tookEffect("2026-03-18"), "✓"),
                judged("effect before the judgment", JUDGED, tookEffect("2026-03-01"), "✗ effectiveOn"),
                judged("effect twice", IN_FORCE, tookEffect("2026-03-19"), "="),
                judged("effect of what was appealed", APPEALED, tookEffect("2026-03-18"), "✗ effectiveOn"),
                judged("effect before the appeal", APPEALED, tookEffect("2026-03-05"), "✗ effectiveOn"),
                judged(
                        "effect of a reconsideration",
                        reconsideration("2026-01-05", decided("2026-03-02", QUASHED)),
                        tookEffect("2026-03-10"),
                        "✗ effectiveOn"),
                judged("our answer", RECONSIDERED, answered("2026-01-12"), "✓"),
                judged("our answer long after the period", RECONSIDERED, answered("2026-04-12"), "✓"),
                judged(
                        "our answer twice",
                        reconsideration("2026-01-05", answered("2026-01-12")),
                        answered("2026-01-13"),
                        "="),
                judged(
                        "our answer on appeal",
                        lawsuit(
                                "2026-01-05",
                                answered("2026-01-12"),
                                decided("2026-03-02", QUASHED),
                                appealed("2026-03-10", true)),
                        answered("2026-03-20"),
                        "✓"),
                judged("a change to 普通", RECONSIDERED, changed("2026-01-08", ReviewProcedure.ORDINARY), "✓"),
                judged("a change to what it is", RECONSIDERED, changed("2026-01-08", ReviewProcedure.SUMMARY), "="),
                judged("a lawsuit to 普通", SUED, changed("2026-01-08", ReviewProcedure.ORDINARY), "✓"),
                judged("a lawsuit to 简易", SUED, changed("2026-01-08", ReviewProcedure.SUMMARY), "✗ procedure"),
                judged("a hearing", RECONSIDERED, hearing("2026-01-08"), "✓"),
                judged("a suspension after the end", JUDGED, suspended("2026-03-03"), "✗ on"),
                judged("a notice of a hearing after the end", JUDGED, hearing("2026-03-03"), "✓"),
                judged("a hearing on appeal", APPEALED, hearing("2026-03-15"), "✓"),
                judged("a resumption of what goes on", RECONSIDERED, resumed("2026-01-25"), "✗ on"),
                judged("a resumption", SUSPENDED, resumed("2026-01-25"), "✓"),
                judged("a resumption before the suspension", SUSPENDED, resumed("2026-01-19"), "✗ on"),
                judged("a second suspension", SUSPENDED, suspended("2026-01-25"), "="),
                judged(
                        "a second resumption",
                        reconsideration("2026-01-05", suspended("2026-01-20"), resumed("2026-01-25")),
                        resumed("2026-01-26"),
                        "="),
                judged("a decision while it rests", SUSPENDED, decided("2026-03-02", UPHELD), "✓"),
                judged("anything after the annulment", ANNULLED, answered("2026-01-12"), "✗ -"),
                judged("the annulment twice", ANNULLED, annulled("2026-01-21"), "="),
                judged("the annulment retracted", ANNULLED, retracted(1), "✓"),
                judged("the notice retracted", RECONSIDERED, retracted(0), "✗ sequence"),
                judged("what is not there retracted", RECONSIDERED, retracted(7), "✗ sequence"),
                judged(
                        "a retraction again",
                        reconsideration("2026-01-05", answered("2026-01-12"), retracted(1)),
                        retracted(1),
                        "="),
                judged(
                        "the first of two ends retracted",
                        lawsuit(
                                "2026-01-05",
                                decided("2026-03-02", CLAIM_DISMISSED),
                                appealed("2026-03-10", false),
                                decided("2026-05-05", QUASHED)),
                        retracted(1),
                        "✗ -"),
                judged(
                        "the appeal between two ends retracted",
                        lawsuit(
                                "2026-01-05",
                                decided("2026-03-02", CLAIM_DISMISSED),
                                appealed("2026-03-10", false),
                                decided("2026-05-05", QUASHED)),
                        retracted(2),
                        "✗ -"),
                judged(
                        "the last of two ends retracted",
                        lawsuit(
                                "2026-01-05",
                                decided("2026-03-02", CLAIM_DISMISSED),
                                appealed("2026-03-10", false),
                                decided("2026-05-05", QUASHED)),
                        retracted(3),
                        "✓"),
                judged(
                        "a correction into another kind of fact",
                        SUSPENDED,
                        corrected(1, answered("2026-01-12")),
                        "✗ corrects"),
                judged(
                        "the notice corrected to after what happened",
                        SUSPENDED,
                        corrected(0, notice(ReviewKind.RECONSIDERATION, "2026-01-21", null)),
                        "✗ -"),
                judged(
                        "the kind corrected so that the end does not fit",
                        reconsideration("2026-01-05", decided("2026-03-02", UPHELD)),
                        corrected(0, notice(ReviewKind.LITIGATION_DIRECT, "2026-01-05", null)),
                        "✗ -"),
                judged(
                        "what the desk recorded",
                        reconsideration("2025-01-05", new ReviewCarriedOver(ReviewTold.ID, 2025, 2026)),
                        retracted(1),
                        "✗ sequence"));
    }

    private static Arguments judged(String situation, ReviewFacts facts, ReviewEvent act, String verdict) {
        return argumentSet(situation, facts, act, verdict);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isJudgedOnItsWholeTimeline(ReviewFacts facts, ReviewEvent act, String verdict) {
        assertThat(said(ReviewLaw.check(facts, act))).isEqualTo(verdict);
    }

    @Test
    void judgesWhatIsRecordedTogetherAsOne() {
        ReviewFacts facts = reconsideration("2026-01-05", decided("2026-03-02", UPHELD));
        var kind = corrected(0, notice(ReviewKind.LITIGATION_DIRECT, "2026-01-05", null));
        var ending = corrected(1, decided("2026-03-02", CLAIM_DISMISSED));

        assertThat(ReviewLaw.check(facts, List.of(kind, ending))).isEmpty();
    }

    @Test
    void namesTheArticle() {
        assertThat(ReviewLaw.check(
                        reconsideration("2026-01-05", decided("2026-03-02", QUASHED)), appealed("2026-03-10", true)))
                .get()
                .extracting(Objection::sentence)
                .asString()
                .contains("《中华人民共和国行政复议法》第十条");
    }

    private static String said(Optional<Objection> objection) {
        return objection
                .map(said -> said.ground() == Objection.Ground.RECORDED_ALREADY
                        ? "="
                        : "✗ " + (said.field() == null ? "-" : said.field()))
                .orElse("✓");
    }
}
