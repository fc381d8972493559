package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.review.ReviewNumbers;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The case numbers (案号) of reviews as of a place in the order of events: an acceptance or a correction may change them later. */
final class CaseNumbers {

    private final EventStreams streams;

    CaseNumbers(EventStreams streams) {
        this.streams = streams;
    }

    /** By review; one that has no number yet is missing. */
    Map<String, String> of(Collection<ReviewId> reviews, long position) {
        Map<String, String> numbers = new HashMap<>();
        if (!reviews.isEmpty()) {
            Map<String, List<StoredEvent>> histories =
                    streams.ofAllUpTo(reviews, position).stream().collect(Collectors.groupingBy(StoredEvent::stream));
            histories.forEach((review, history) -> {
                ReviewFacts facts = CaseHistory.ofReview(history);
                String number = ReviewNumbers.caseNo(facts);
                if (number != null) {
                    numbers.put(review, number);
                }
            });
        }
        return numbers;
    }
}
