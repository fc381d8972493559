package cn.disclosuredesk.query.review;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.casefile.ReviewWatch;
import cn.disclosuredesk.clock.ReviewClockFacts;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A review in the list, as it is kept.
 *
 * @param words its case numbers and bodies in lower case, for searching
 * @param standing its status as if every judgment were in force: a judgment is by the day alone
 * @param effectiveOn the day on which its end takes effect; null while it is pending
 * @param events how many events it was read from, those of its applications too
 */
record ReviewEntry(
        String id,
        String agency,
        ReviewKind kind,
        LocalDate notifiedOn,
        String words,
        ReviewStatus standing,
        @Nullable LocalDate effectiveOn,
        List<String> applications,
        ReviewLife life,
        long sequence,
        long events) {

    private static final String SEPARATOR = "\n";

    static ReviewEntry of(ReviewFacts facts, Collection<CaseFacts> applications) {
        ReviewNotified notice = facts.notice();
        ReviewClockFacts clock = ReviewWatch.of(facts, applications);
        Optional<ReviewEnd> end = ReviewEnd.of(facts);
        ReviewLife life = new ReviewLife(
                ReviewNumbers.caseNo(facts),
                notice.body(),
                notice.capacity(),
                facts.inTables().counted(),
                end.map(ReviewEnd::result).orElse(null),
                end.map(ReviewEnd::ending).orElse(null),
                end.map(ReviewEnd::on).orElse(null),
                clock);
        return new ReviewEntry(
                notice.review().value(),
                notice.agency().value(),
                notice.kind(),
                notice.notifiedOn(),
                words(facts),
                ReviewStatus.of(clock, LocalDate.MAX),
                clock.last().takesEffectOn(),
                notice.applications().stream().map(ApplicationId::value).toList(),
                life,
                facts.version(),
                facts.version()
                        + 1
                        + applications.stream()
                                .mapToLong(CaseFacts::version)
                                .map(version -> version + 1)
                                .sum());
    }

    private static String words(ReviewFacts facts) {
        return Stream.concat(ReviewNumbers.all(facts).stream(), ReviewNumbers.bodies(facts).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(SEPARATOR));
    }
}
