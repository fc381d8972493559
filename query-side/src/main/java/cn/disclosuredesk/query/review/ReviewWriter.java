package cn.disclosuredesk.query.review;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.casefile.ReviewWatch;
import cn.disclosuredesk.clock.ReviewClock;
import cn.disclosuredesk.clock.ReviewClockFacts;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.law.ReviewMarks;
import cn.disclosuredesk.query.history.VaultWindow;
import cn.disclosuredesk.query.review.ReviewPage.About;
import cn.disclosuredesk.query.review.ReviewPage.Counted;
import cn.disclosuredesk.query.review.ReviewPage.MarkOnFact;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the page of a review as it stands on a day. */
final class ReviewWriter {

    private final LocalDate today;
    private final WorkingDays calendar;
    private final VaultWindow vault;

    ReviewWriter(LocalDate today, WorkingDays calendar, VaultWindow vault) {
        this.today = today;
        this.calendar = calendar;
        this.vault = vault;
    }

    ReviewPage page(ReviewFacts facts, List<CaseFacts> applications, String agencyName) {
        ReviewNotified notice = facts.notice();
        ReviewClockFacts clock = ReviewWatch.of(facts, applications);
        Optional<ReviewEnd> end = ReviewEnd.of(facts);
        return new ReviewPage(
                notice.review().value(),
                agencyName,
                notice.agency().value(),
                notice.kind(),
                ReviewStatus.of(clock, today),
                notice.applications().stream().map(ApplicationId::value).toList(),
                applications.stream().map(ReviewWriter::about).toList(),
                notice.notifiedOn(),
                notice.filedOn(),
                notice.capacity(),
                facts.inTables().counted(),
                procedure(clock).orElse(null),
                ReviewNumbers.caseNo(facts),
                ReviewNumbers.all(facts),
                notice.body(),
                end.map(ReviewEnd::result).orElse(null),
                end.map(ReviewEnd::ending).orElse(null),
                end.map(ReviewEnd::on).orElse(null),
                end.map(ReviewEnd::effectiveOn).orElse(null),
                end.map(ReviewEnd::performBy).orElse(null),
                new CourseWriter(facts, vault).write(),
                tables(Footprint.of(facts.inTables())),
                tables(Footprint.byFacts(facts.inTables())),
                ReviewClock.read(clock, today, calendar).dates().stream()
                        .map(date -> ReviewDue.of(date, today, calendar))
                        .toList(),
                ReviewMarks.of(facts, calendar).stream()
                        .map(mark -> new MarkOnFact(mark.sequence(), mark.code(), mark.sentence()))
                        .toList(),
                facts.version());
    }

    private static About about(CaseFacts application) {
        ApplicationReceived registration = application.registration();
        return new About(
                registration.application().value(), registration.receiptNo().value());
    }

    private static Optional<ReviewProcedure> procedure(ReviewClockFacts clock) {
        return clock.procedures().stream()
                .map(ReviewClockFacts.Procedure::procedure)
                .reduce((one, other) -> other);
    }

    private static List<Counted> tables(Footprint footprint) {
        return footprint.printed().entrySet().stream()
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> new Counted(
                        counted.getKey().year(),
                        ReviewResult.valueOf(counted.getKey().account().column().toUpperCase(Locale.ROOT))))
                .toList();
    }
}
