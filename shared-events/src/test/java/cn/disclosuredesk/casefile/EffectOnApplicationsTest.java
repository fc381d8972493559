package cn.disclosuredesk.casefile;

import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.law.ReviewTold.annulled;
import static cn.disclosuredesk.law.ReviewTold.answered;
import static cn.disclosuredesk.law.ReviewTold.appealed;
import static cn.disclosuredesk.law.ReviewTold.corrected;
import static cn.disclosuredesk.law.ReviewTold.day;
import static cn.disclosuredesk.law.ReviewTold.decided;
import static cn.disclosuredesk.law.ReviewTold.notice;
import static cn.disclosuredesk.law.ReviewTold.retracted;
import static cn.disclosuredesk.law.ReviewTold.suspended;
import static cn.disclosuredesk.law.ReviewTold.told;
import static cn.disclosuredesk.law.ReviewTold.tookEffect;
import static cn.disclosuredesk.law.ReviewTold.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.EffectOnApplications.Shown;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.law.ReviewLaw;
import cn.disclosuredesk.law.ReviewTold;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the applications that a review is about show of it. */
class EffectOnApplicationsTest {

    private static final ApplicationId A = new ApplicationId("a");
    private static final ApplicationId B = new ApplicationId("b");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final SealedText WHY = Happened.sealed(new SubjectId("nobody"), "why");
    private static final ReviewNotified SUIT = notice(ReviewKind.LITIGATION_DIRECT, "2026-01-05", null, B, A);

    private static Shown shownBy(ReviewFacts facts) {
        SortedMap<ApplicationId, Shown> shown = EffectOnApplications.of(facts);
        assertThat(shown.keySet()).containsExactly(A, B);
        return shown.get(A);
    }

    private static @Nullable ReviewOfApplicationDecided end(ReviewEvent... happened) {
        return shownBy(told(SUIT, happened)).decided();
    }

    @Test
    void thatTheyWereTakenToReview() {
        Shown shown = shownBy(told(SUIT));

        assertThat(shown.taken())
                .isEqualTo(new ApplicationTakenToReview(A, ReviewTold.ID, SUIT.kind(), SUIT.notifiedOn()));
        assertThat(shown.decided()).isNull();
    }

    @Test
    void theEndThatStandsAndNoneOnceItIsAppealed() {
        ReviewDecided first = decided("2026-03-02", ReviewEnding.QUASHED);
        assertThat(end(first)).extracting(end -> end.replyAgain()).isEqualTo(true);
        assertThat(end(first, appealed("2026-03-10", true))).isNull();
        assertThat(end(first, appealed("2026-03-10", true), decided("2026-05-06", ReviewEnding.CLAIM_DISMISSED)))
                .extracting(end -> end.replyAgain())
                .isEqualTo(false);
        assertThat(end(first, appealed("2026-03-10", true), retracted(2)))
                .extracting(end -> end.decidedOn())
                .isEqualTo(first.decidedOn());
    }

    @Test
    void thatAReplyIsOwedWhereSomebodySaidSo() {
        ReviewDecided says = new ReviewDecided(
                ReviewTold.ID,
                day("2026-03-02"),
                ReviewEnding.FOUND_UNLAWFUL,
                ReviewEnding.FOUND_UNLAWFUL.result(),
                null,
                day("2026-03-18"),
                null,
                null,
                true);

        assertThat(end(says)).extracting(end -> end.replyAgain()).isEqualTo(true);
        assertThat(end(decided("2026-03-02", ReviewEnding.FOUND_UNLAWFUL)))
                .extracting(end -> end.replyAgain())
                .isEqualTo(false);
    }

    @Test
    void thatNoReplyIsOwedWhereWeAreTheReviewBody() {
        ReviewNotified asBody = new ReviewNotified(
                ReviewTold.ID,
                SUIT.agency(),
                SUIT.kind(),
                List.of(A, B),
                SUIT.notifiedOn(),
                null,
                ReviewCapacity.REVIEW_BODY_CO_DEFENDANT,
                false,
                null,
                null,
                null);

        assertThat(shownBy(told(asBody, decided("2026-03-02", ReviewEnding.QUASHED)))
                        .decided())
                .extracting(end -> end.replyAgain())
                .isEqualTo(false);
    }

    @Test
    void theDayOnWhichItTookEffect() {
        assertThat(end(decided("2026-03-02", ReviewEnding.QUASHED), tookEffect("2026-03-20")))
                .extracting(end -> end.effectiveOn())
                .isEqualTo(day("2026-03-20"));
    }

    @Test
    void thatItWasGivenUp() {
        assertThat(end(withdrawn("2026-03-02", ReviewEnding.SUIT_WITHDRAWN)))
                .extracting(end -> end.ending(), end -> end.replyAgain())
                .containsExactly(ReviewEnding.SUIT_WITHDRAWN, false);
    }

    @Test
    void nothingOfOneRegisteredInError() {
        assertThat(EffectOnApplications.of(told(SUIT, annulled("2026-01-06")))).isEmpty();
        assertThat(EffectOnApplications.of(told(SUIT, annulled("2026-01-06"), retracted(1))))
                .hasSize(2);
    }

    @Test
    void isRecordedCorrectedAndRetractedWhereItStands() {
        CaseFacts bare = CaseFacts.NONE.with(received("a", "2025-11-05", ApplicantKind.NATURAL_PERSON));
        Shown quashed = shownBy(told(SUIT, decided("2026-03-02", ReviewEnding.QUASHED)));
        Shown dismissed = shownBy(told(SUIT, decided("2026-03-02", ReviewEnding.CLAIM_DISMISSED)));
        CaseFacts told = apply(bare, quashed);

        assertThat(told.renewedDuties()).hasSize(1);
        assertThat(differences(told, quashed)).isEmpty();
        assertThat(differences(told, dismissed))
                .containsExactly(new FactCorrected(A, 2, TODAY, dismissed.decided(), WHY));
        assertThat(differences(told, shownBy(told(SUIT)))).containsExactly(new FactRetracted(A, 2, TODAY, WHY));
        assertThat(differences(told, null))
                .containsExactly(new FactRetracted(A, 1, TODAY, WHY), new FactRetracted(A, 2, TODAY, WHY));
    }

    /** However the facts became known, what is kept step by step is what follows from all of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheSameInAnyOrderOfRecording(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Map<ApplicationId, CaseFacts> cases = new HashMap<>();
            List.of(A, B)
                    .forEach(id -> cases.put(
                            id, CaseFacts.NONE.with(received(id.value(), "2025-11-05", ApplicantKind.NATURAL_PERSON))));
            ReviewFacts facts = tell(cases, ReviewFacts.NONE, SUIT);
            for (int step = 0; step < 14; step++) {
                ReviewEvent act = anything(random, facts);
                if (ReviewLaw.check(facts, act).isEmpty()) {
                    facts = tell(cases, facts, act);
                }
            }
            SortedMap<ApplicationId, Shown> must = EffectOnApplications.of(facts);
            cases.forEach((id, standing) -> assertThat(shown(standing))
                    .as("seed %d: %s", seed, id)
                    .isEqualTo(must.containsKey(id) ? parts(must.get(id)) : List.of()));
        }
    }

    private static ReviewFacts tell(Map<ApplicationId, CaseFacts> cases, ReviewFacts before, ReviewEvent act) {
        ReviewFacts after = before.with(act);
        SortedMap<ApplicationId, Shown> must = EffectOnApplications.of(after);
        cases.replaceAll((id, standing) -> apply(standing, must.get(id)));
        return after;
    }

    private static ReviewEvent anything(Random random, ReviewFacts facts) {
        String on = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(150)).toString();
        List<ReviewEnding> endings =
                List.of(ReviewEnding.QUASHED, ReviewEnding.CLAIM_DISMISSED, ReviewEnding.CHANGED, ReviewEnding.SETTLED);
        ReviewEnding ending = endings.get(random.nextInt(endings.size()));
        long about = random.nextInt((int) facts.version() + 1);
        List<ReviewEvent> acts = new ArrayList<>(List.of(
                answered(on),
                suspended(on),
                decided(on, ending),
                decided(on, ending),
                appealed(on, random.nextBoolean()),
                appealed(on, random.nextBoolean()),
                tookEffect(on),
                withdrawn(on, ReviewEnding.SUIT_WITHDRAWN),
                retracted(about),
                corrected(about, decided(on, ending)),
                corrected(
                        0,
                        notice(
                                SUIT.kind(),
                                "2026-01-0" + (1 + random.nextInt(5)),
                                null,
                                random.nextBoolean() ? A : B))));
        if (random.nextInt(10) == 0) {
            acts.add(annulled(on));
        }
        Collections.shuffle(acts, random);
        return acts.get(0);
    }

    private static CaseFacts apply(CaseFacts standing, @Nullable Shown must) {
        CaseFacts after = standing;
        for (ApplicationEvent fact : differences(standing, must)) {
            after = after.with(fact);
        }
        return after;
    }

    private static List<ApplicationEvent> differences(CaseFacts standing, @Nullable Shown must) {
        return EffectOnApplications.differences(standing, ReviewTold.ID, must, TODAY, () -> WHY);
    }

    private static List<ApplicationEvent> shown(CaseFacts standing) {
        List<ApplicationEvent> shown = new ArrayList<>();
        standing.all(ApplicationTakenToReview.class).forEach(shown::add);
        standing.all(ReviewOfApplicationDecided.class).forEach(shown::add);
        return shown;
    }

    private static List<ApplicationEvent> parts(Shown shown) {
        return shown.decided() == null ? List.of(shown.taken()) : List.of(shown.taken(), shown.decided());
    }
}
