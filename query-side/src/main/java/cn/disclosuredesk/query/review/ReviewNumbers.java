package cn.disclosuredesk.query.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewNotified;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names by which a review is known: its case numbers (案号), and who decides it. */
public final class ReviewNumbers {

    private ReviewNumbers() {}

    /** The number of the first instance: that of the notice, or the one that acceptance made known. */
    public static @Nullable String caseNo(ReviewFacts facts) {
        String told = facts.notice().caseNo();
        return told != null
                ? told
                : facts.all(ReviewAccepted.class)
                        .map(ReviewAccepted::caseNo)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Those of all instances. */
    static List<String> all(ReviewFacts facts) {
        Stream<@Nullable String> first = Stream.concat(
                facts.all(ReviewNotified.class).map(ReviewNotified::caseNo),
                facts.all(ReviewAccepted.class).map(ReviewAccepted::caseNo));
        return Stream.concat(first, facts.all(ReviewAppealed.class).map(ReviewAppealed::caseNo))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The bodies and courts that decided, or will. */
    static List<String> bodies(ReviewFacts facts) {
        Stream<@Nullable String> all = Stream.concat(
                Stream.of(facts.notice()).map(ReviewNotified::body),
                facts.all(ReviewAppealed.class).map(ReviewAppealed::court));
        return all.filter(Objects::nonNull).distinct().toList();
    }
}
