package cn.disclosuredesk.command.review;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.command.reportyear.CourseTable;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Carries out the acts on reviews for the calls: each is one transaction, in which key, sealed texts, the review's events
 * and those of its applications stand or fall together, and is answered with the review.
 */
public final class ReviewActs {

    private final Once once;
    private final Acts acts;
    private final Reviews reviews;
    private final KnownCases cases;
    private final CourseTable courses;
    private final CurrentActor actors;
    private final CaseAnswers answers;
    private final Calendars calendars;
    private final Vault vault;
    private final Clock clock;

    ReviewActs(
            Once once,
            Acts acts,
            Reviews reviews,
            KnownCases cases,
            CourseTable courses,
            CurrentActor actors,
            CaseAnswers answers,
            Calendars calendars,
            Vault vault,
            Clock clock) {
        this.once = once;
        this.acts = acts;
        this.reviews = reviews;
        this.cases = cases;
        this.courses = courses;
        this.actors = actors;
        this.answers = answers;
        this.calendars = calendars;
        this.vault = vault;
        this.clock = clock;
    }

    /** Registers a review; 201 with it. */
    ResponseEntity<Object> notify(@Nullable String givenAgency, NoticeForm form, NoticeForm.Body body) {
        Done done = notified(actors.agency(givenAgency), form, body);
        String id = String.valueOf(done.id());
        return ResponseEntity.created(URI.create("/api/reviews/" + id))
                .body(answers.review(new ReviewId(id), done.at()));
    }

    /** Registers a review without answering. */
    Done notified(AgencyCode agency, NoticeForm form, NoticeForm.Body body) {
        Actor actor = actors.actor();
        return once.run(() -> {
            ReviewId id = new ReviewId(UuidCreator.getTimeOrderedEpoch().toString());
            var notice = form.write(body, writing(id, agency, ReviewFacts.NONE));
            reviews.notify(new NotifyReview(notice), each -> acts.carryOut(agency, actor, each));
            return Done.created(id, cases.version(id));
        });
    }

    /** Records what a body tells; 200 with the review. */
    public <B, F extends ReviewEvent> ResponseEntity<Object> record(
            String id, @Nullable SeenVersion seen, ReviewForm<B, F> form, B body) {
        return record(id, seen, writing -> List.of(form.write(body, writing)));
    }

    /**
     * Records several facts that stand or fall together; 200 with the review. What is told follows from the review as it
     * stands, so nothing may come between reading and recording.
     */
    public ResponseEntity<Object> record(
            String id, @Nullable SeenVersion seen, Function<ReviewWriting, List<? extends ReviewEvent>> told) {
        Done done = told(id, seen, told);
        return ResponseEntity.ok(answers.review(new ReviewId(id), done.at()));
    }

    /** Records them without answering. */
    Done told(String id, @Nullable SeenVersion seen, Function<ReviewWriting, List<? extends ReviewEvent>> told) {
        AgencyCode agency = agencyOf(id);
        Actor actor = actors.actor();
        ReviewId review = new ReviewId(id);
        return once.run(() -> {
            cases.hold(id);
            ReviewFacts standing = reviews.known(review);
            Stale.check(review, seen == null ? null : seen.number(), standing.versionByOthers(), standing.version());
            var facts = told.apply(writing(review, agency, standing));
            reviews.record(standing, facts, each -> acts.carryOut(agency, actor, each));
            return Done.ok(review, cases.version(review));
        });
    }

    /** What a form is filled in with for a review. */
    public ReviewWriting writing(ReviewId review, AgencyCode agency, ReviewFacts facts) {
        return new ReviewWriting(
                review,
                agency,
                facts,
                LocalDate.now(clock),
                calendars.nationwide(),
                vault,
                () -> reviews.whom(agency, facts.isRegistered() ? facts.notice().applications() : List.of()),
                null);
    }

    private AgencyCode agencyOf(String id) {
        AgencyCode agency = Optional.of(id)
                .filter(Id::isId)
                .flatMap(known -> courses.agencyOf(new ReviewId(known)))
                .orElseThrow(() -> Refusal.unknown("没有这件复议、诉讼。"));
        return actors.agency(agency.value());
    }
}
