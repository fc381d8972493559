package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.query.CaseLife;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.history.RecordedEvent;
import cn.disclosuredesk.query.history.Recordings;
import cn.disclosuredesk.query.history.VaultWindow;
import cn.disclosuredesk.query.review.ReviewPage;
import cn.disclosuredesk.query.review.ReviewPages;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vault.SealedTexts;
import java.time.LocalDate;
import java.util.List;

/** The pages of single cases. Asking for a case of an agency that the asker has nothing to do with is refused. */
public final class CasePages implements CaseAnswers {

    private final CaseFile file;
    private final ReviewPages reviewPages;
    private final Calendars calendars;
    private final SettingsInForce settings;
    private final AgencyNames names;
    private final SealedTexts texts;
    private final CurrentActor asker;
    private final Clerks clerks;
    private final ChinaTime time;

    CasePages(
            CaseFile file,
            ReviewPages reviewPages,
            Calendars calendars,
            SettingsInForce settings,
            AgencyNames names,
            SealedTexts texts,
            CurrentActor asker,
            Clerks clerks,
            ChinaTime time) {
        this.file = file;
        this.reviewPages = reviewPages;
        this.calendars = calendars;
        this.settings = settings;
        this.names = names;
        this.texts = texts;
        this.asker = asker;
        this.clerks = clerks;
        this.time = time;
    }

    @Override
    public CasePage application(ApplicationId id, long version) {
        return page(upTo(version, file.historyOfApplication(id.value())));
    }

    @Override
    public ReviewPage review(ReviewId id, long version) {
        return reviewPages.review(id, version);
    }

    @Override
    public CasePage application(CaseFacts supposed, LocalDate today) {
        return page(supposed, today);
    }

    /** The application of this id, as it stands now. */
    public CasePage application(String id) {
        return page(file.historyOfApplication(id));
    }

    private CasePage page(List<StoredEvent> history) {
        return page(facts(history), time.today());
    }

    private CasePage page(CaseFacts facts, LocalDate today) {
        List<ReviewFacts> reviews = file.reviews(facts.reviews().stream()
                .map(ApplicationTakenToReview::review)
                .distinct()
                .toList());
        CaseRead read = new CaseRead(facts, window(), new ClerkNames(clerks));
        return new CasePageWriter(read, reckoning(facts), names, today).page(reviews);
    }

    /** Everything that was recorded about the application, oldest first. */
    public List<RecordedEvent> events(String id) {
        List<StoredEvent> history = file.historyOfApplication(id);
        facts(history);
        return Recordings.of(history, window(), new ClerkNames(clerks));
    }

    /** The due date of the application, day by day. */
    public ClockPage clock(String id) {
        CaseFacts facts = facts(file.historyOfApplication(id));
        Reckoning reckoning = reckoning(facts);
        LocalDate today = time.today();
        CaseLife life = CaseLife.of(facts);
        CaseReading clock = life.read(today, reckoning.calendar(), reckoning.settings());
        Deadline deadline = Deadline.of(life, clock, today, reckoning.calendar());
        return ClockPage.of(deadline, clock, reckoning.calendar());
    }

    private CaseFacts facts(List<StoredEvent> history) {
        CaseFacts facts = CaseHistory.ofApplication(history);
        asker.agency(facts.registration().agency().value());
        return facts;
    }

    private static List<StoredEvent> upTo(long version, List<StoredEvent> history) {
        return history.stream().filter(stored -> stored.sequence() <= version).toList();
    }

    private Reckoning reckoning(CaseFacts facts) {
        return Reckoning.of(facts, calendars, settings);
    }

    private VaultWindow window() {
        return new VaultWindow(texts, asker.mayReadNames());
    }
}
