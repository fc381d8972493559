package cn.disclosuredesk.books;

import static cn.disclosuredesk.casefile.Happened.countingFrom;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.sealed;

import cn.disclosuredesk.books.PlainReview.Day;
import cn.disclosuredesk.books.PlainReview.What;
import cn.disclosuredesk.books.SeveralAgencies.Kept;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What happens to reviews by chance, and is recorded late by chance. */
final class RandomReviews {

    private static final SealedText TEXT = sealed(new SubjectId("somebody"), "text");
    private static final List<ReviewResult> RESULTS =
            List.of(ReviewResult.UPHELD, ReviewResult.CORRECTED, ReviewResult.OTHER);

    private static final long SUPPOSED = -1;

    private final SeveralAgencies office;
    private final Random random;

    RandomReviews(SeveralAgencies office, Random random) {
        this.office = office;
        this.random = random;
    }

    void register(AgencyCode agency) {
        String id = "review-" + (office.reviews.size() + 1);
        LocalDate on = office.today.minusDays(random.nextInt(3) == 0 ? random.nextInt(400) : random.nextInt(20));
        Kept<ReviewInTables, PlainReview> kept =
                new Kept<>(id, agency, ReviewInTables.NONE, new PlainReview(office.sealedThrough(agency)));
        Day notice = new Day(What.NOTIFIED, on, null, null, any(ReviewKind.values()), random.nextInt(6) > 0);
        kept.plain.days.put(0L, notice);
        office.reviews.put(id, kept);
        boolean late = on.getYear() <= office.sealedThrough(agency);
        office.record(kept, notice(kept, notice, late ? countsFrom(agency) : null), number -> {});
    }

    void somethingHappens() {
        if (office.reviews.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(office.reviews.keySet());
        Kept<ReviewInTables, PlainReview> kept = office.reviews.get(ids.get(random.nextInt(ids.size())));
        PlainReview plain = kept.plain;
        LocalDate day = between(plain.notice().day(), office.today);
        boolean left = plain.days.values().stream().anyMatch(fact -> fact.what() == What.LEFT);
        switch (left ? 8 : random.nextInt(12)) {
            case 0, 1, 2, 3 -> end(kept, day);
            case 4 -> {
                if (plain.end() != null) {
                    appeal(kept, plain.end().day().plusDays(random.nextInt(15)));
                }
            }
            case 5 -> {
                if (plain.end() != null) {
                    effect(kept, plain.end().day().plusDays(random.nextInt(60)));
                }
            }
            case 6, 7 -> correctNotice(kept);
            case 8 -> retract(kept);
            case 9 ->
                tell(kept, new ReviewAnnulled(id(kept), day, null), new Day(What.LEFT, day, null, null, null, false));
            default -> correctEnd(kept);
        }
    }

    private void end(Kept<ReviewInTables, PlainReview> kept, LocalDate day) {
        boolean appealedBefore = kept.plain.days.values().stream()
                .filter(fact -> fact.what() == What.APPEALED)
                .allMatch(fact -> fact.day().isBefore(day));
        if (kept.plain.end() == null && appealedBefore) {
            boolean withdraws = random.nextInt(4) == 0;
            Day end = new Day(
                    What.ENDED,
                    day,
                    withdraws ? day : counts(kept, day),
                    withdraws ? ReviewResult.OTHER : RESULTS.get(random.nextInt(3)),
                    null,
                    false);
            tell(
                    kept,
                    withdraws
                            ? new ReviewWithdrawn(id(kept), day, ReviewEnding.SUIT_WITHDRAWN, day)
                            : decision(kept, end),
                    end);
        }
    }

    /** A judgment counts when it took effect. */
    private LocalDate counts(Kept<ReviewInTables, PlainReview> kept, LocalDate decided) {
        return kept.plain.notice().kind().isLawsuit() ? decided.plusDays(16) : decided;
    }

    private void appeal(Kept<ReviewInTables, PlainReview> kept, LocalDate day) {
        if (!day.isAfter(office.today)) {
            tell(
                    kept,
                    new ReviewAppealed(id(kept), day, random.nextBoolean(), null, null),
                    new Day(What.APPEALED, day, null, null, null, false));
        }
    }

    private void effect(Kept<ReviewInTables, PlainReview> kept, LocalDate day) {
        if (!day.isAfter(office.today)) {
            tell(kept, new ReviewTookEffect(id(kept), day), new Day(What.EFFECTIVE, day, null, null, null, false));
        }
    }

    private void correctNotice(Kept<ReviewInTables, PlainReview> kept) {
        Day was = kept.plain.notice();
        LocalDate on = random.nextBoolean() ? was.day() : was.day().plusDays(random.nextInt(160) - 80L);
        if (!on.isAfter(office.today)) {
            Day to = new Day(
                    What.NOTIFIED,
                    on,
                    null,
                    null,
                    random.nextBoolean() ? was.kind() : any(ReviewKind.values()),
                    random.nextInt(4) > 0);
            correct(kept, 0, to, notice(kept, to, null));
        }
    }

    private void correctEnd(Kept<ReviewInTables, PlainReview> kept) {
        kept.plain.days.entrySet().stream()
                .filter(fact -> fact.getValue().what() == What.ENDED)
                .skip(random.nextInt(2))
                .findFirst()
                .ifPresent(fact -> {
                    LocalDate day = fact.getValue().day().plusDays(random.nextInt(240) - 120L);
                    boolean alone = kept.plain.days.values().stream()
                                    .filter(one -> one.what() == What.ENDED || one.what() == What.APPEALED)
                                    .count()
                            == 1;
                    if (alone && !day.isAfter(office.today)) {
                        Day to = new Day(
                                What.ENDED, day, counts(kept, day), RESULTS.get(random.nextInt(3)), null, false);
                        correct(kept, fact.getKey(), to, decision(kept, to));
                    }
                });
    }

    private void retract(Kept<ReviewInTables, PlainReview> kept) {
        kept.plain.days.entrySet().stream()
                .filter(fact -> fact.getKey() > 0)
                .reduce((one, other) -> other)
                .ifPresent(fact -> {
                    kept.plain.days.remove(fact.getKey());
                    office.record(
                            kept, new ReviewFactRetracted(id(kept), fact.getKey(), office.today, TEXT), number -> {});
                });
    }

    private void tell(Kept<ReviewInTables, PlainReview> kept, ReviewEvent fact, Day day) {
        kept.plain.days.put(SUPPOSED, day);
        boolean possible = kept.plain.isPossible();
        kept.plain.days.remove(SUPPOSED);
        if (possible) {
            office.record(kept, fact, number -> kept.plain.days.put(number, day));
        }
    }

    private void correct(Kept<ReviewInTables, PlainReview> kept, long about, Day to, ReviewEvent fact) {
        Day was = kept.plain.days.put(about, to);
        if (kept.plain.isPossible()) {
            office.record(kept, new ReviewFactCorrected(id(kept), about, office.today, fact, TEXT), number -> {});
        } else {
            kept.plain.days.put(about, was);
        }
    }

    private static ReviewDecided decision(Kept<ReviewInTables, PlainReview> kept, Day end) {
        return new ReviewDecided(id(kept), end.day(), null, end.result(), null, end.counts(), null, null);
    }

    private static ReviewNotified notice(
            Kept<ReviewInTables, PlainReview> kept, Day day, @Nullable LocalDate countsFrom) {
        return countingFrom(
                notified(kept.id, kept.agency.value(), day.kind(), day.day(), day.counted(), List.of()), countsFrom);
    }

    private LocalDate countsFrom(AgencyCode agency) {
        LocalDate first = LocalDate.of(office.sealedThrough(agency) + 1, 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        return office.today.isBefore(first) ? first : office.today.isAfter(last) ? last : office.today;
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static ReviewId id(Kept<?, ?> kept) {
        return new ReviewId(kept.id);
    }
}
