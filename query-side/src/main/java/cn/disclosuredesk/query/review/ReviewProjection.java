package cn.disclosuredesk.query.review;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.store.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the list of reviews. A row follows from all facts of its review, and from the replies to its applications, by
 * which a decision is performed: so whatever a batch touches is read whole, up to the end of the batch.
 */
final class ReviewProjection implements Projection {

    static final String GROUP = "reviews";

    private final ReviewTable table;
    private final EventStreams streams;

    ReviewProjection(ReviewTable table, EventStreams streams) {
        this.table = table;
        this.streams = streams;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public void apply(List<StoredEvent> batch) {
        Set<String> touched = new TreeSet<>(streams(batch, ReviewEvent.class));
        touched.addAll(table.about(streams(batch, ApplicationEvent.class)));
        if (touched.isEmpty()) {
            return;
        }
        long end = batch.get(batch.size() - 1).position();
        List<ReviewId> ids = touched.stream().map(ReviewId::new).toList();
        Map<String, List<StoredEvent>> histories = byStream(streams.ofAllUpTo(ids, end));
        List<ReviewFacts> reviews = ids.stream()
                .map(id -> CaseHistory.ofReview(histories.getOrDefault(id.value(), List.of())))
                .filter(ReviewFacts::isRegistered)
                .toList();
        table.save(entries(reviews, end));
    }

    private List<ReviewEntry> entries(List<ReviewFacts> reviews, long end) {
        List<ApplicationId> ids = reviews.stream()
                .flatMap(facts -> facts.notice().applications().stream())
                .distinct()
                .toList();
        Map<String, List<StoredEvent>> histories = ids.isEmpty() ? Map.of() : byStream(streams.ofAllUpTo(ids, end));
        return reviews.stream()
                .map(facts -> ReviewEntry.of(
                        facts,
                        facts.notice().applications().stream()
                                .map(id -> CaseHistory.ofApplication(histories.getOrDefault(id.value(), List.of())))
                                .filter(CaseFacts::isRegistered)
                                .toList()))
                .toList();
    }

    private static List<String> streams(List<StoredEvent> batch, Class<?> kind) {
        return batch.stream()
                .filter(stored -> kind.isInstance(stored.event()))
                .map(StoredEvent::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, List<StoredEvent>> byStream(List<StoredEvent> events) {
        return events.stream().collect(Collectors.groupingBy(StoredEvent::stream));
    }
}
