package cn.disclosuredesk.query.review;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.history.RecordedEvent;
import cn.disclosuredesk.query.history.Recordings;
import cn.disclosuredesk.query.history.VaultWindow;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages of single reviews, folded from their events. One of an agency that the asker has nothing to do with is refused. */
public final class ReviewPages {

    private final EventStreams streams;
    private final Calendars calendars;
    private final AgencyNames names;
    private final SealedTexts texts;
    private final CurrentActor asker;
    private final Clerks clerks;
    private final ChinaTime time;

    public ReviewPages(
            EventStreams streams,
            Calendars calendars,
            AgencyNames names,
            SealedTexts texts,
            CurrentActor asker,
            Clerks clerks,
            ChinaTime time) {
        this.streams = streams;
        this.calendars = calendars;
        this.names = names;
        this.texts = texts;
        this.asker = asker;
        this.clerks = clerks;
        this.time = time;
    }

    /** The review of this id, as it stands now. */
    public ReviewPage review(String id) {
        return page(facts(history(id)));
    }

    /** As {@link #review(String)}, its own events up to {@code version} only. */
    public ReviewPage review(ReviewId id, long version) {
        return page(facts(history(id.value()).stream()
                .filter(stored -> stored.sequence() <= version)
                .toList()));
    }

    /** Everything that was recorded about the review, oldest first. */
    public List<RecordedEvent> events(String id) {
        List<StoredEvent> history = history(id);
        facts(history);
        return Recordings.of(history, window(), new ClerkNames(clerks));
    }

    private ReviewPage page(ReviewFacts facts) {
        return new ReviewWriter(time.today(), calendars.nationwide(), window())
                .page(
                        facts,
                        applications(facts.notice().applications()),
                        names.of(facts.notice().agency()));
    }

    /** In the order of the notice. */
    private List<CaseFacts> applications(List<ApplicationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<StoredEvent>> histories =
                streams.ofAll(ids).stream().collect(Collectors.groupingBy(StoredEvent::stream));
        return ids.stream()
                .map(id -> CaseHistory.ofApplication(histories.getOrDefault(id.value(), List.of())))
                .filter(CaseFacts::isRegistered)
                .toList();
    }

    private ReviewFacts facts(List<StoredEvent> history) {
        ReviewFacts facts = CaseHistory.ofReview(history);
        asker.agency(facts.notice().agency().value());
        return facts;
    }

    private List<StoredEvent> history(String id) {
        List<StoredEvent> history = Id.isId(id) ? streams.of(new ReviewId(id)) : List.of();
        if (history.isEmpty() || !(history.get(0).event() instanceof ReviewEvent)) {
            throw Unanswerable.unknown("没有这件复议或者诉讼。");
        }
        return history;
    }

    private VaultWindow window() {
        return new VaultWindow(texts, asker.mayReadNames());
    }
}
