package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The histories of cases, straight from the store, and the facts they come to. */
final class CaseFile {

    private final EventStreams streams;

    CaseFile(EventStreams streams) {
        this.streams = streams;
    }

    /** The events of an application, oldest first; refused where there is no such application. */
    List<StoredEvent> historyOfApplication(String id) {
        List<StoredEvent> history = Id.isId(id) ? streams.of(new ApplicationId(id)) : List.of();
        if (history.isEmpty() || !(history.get(0).event() instanceof ApplicationEvent)) {
            throw Unanswerable.unknown("没有这件申请。");
        }
        return history;
    }

    /** The facts of several reviews, in the order asked for. */
    List<ReviewFacts> reviews(Collection<ReviewId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<StoredEvent>> histories = new LinkedHashMap<>();
        ids.forEach(id -> histories.put(id.value(), new ArrayList<>()));
        streams.ofAll(ids).forEach(stored -> histories.get(stored.stream()).add(stored));
        return histories.values().stream()
                .map(CaseHistory::ofReview)
                .filter(ReviewFacts::isRegistered)
                .toList();
    }
}
