package cn.disclosuredesk.casefile;

import cn.disclosuredesk.clock.ReviewClockFacts;
import cn.disclosuredesk.clock.ReviewClockFacts.Instance;
import cn.disclosuredesk.clock.ReviewClockFacts.Judgment;
import cn.disclosuredesk.clock.ReviewClockFacts.Order;
import cn.disclosuredesk.clock.ReviewClockFacts.Procedure;
import cn.disclosuredesk.clock.ReviewClockFacts.Rest;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding.Remedy;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the clock has to know of a review. */
public final class ReviewWatch {

    private final ReviewFacts facts;
    private final Collection<CaseFacts> applications;

    private ReviewWatch(ReviewFacts facts, Collection<CaseFacts> applications) {
        this.facts = facts;
        this.applications = applications;
    }

    /** @param applications those that the review is about: a new reply to them performs what it orders */
    public static ReviewClockFacts of(ReviewFacts facts, Collection<CaseFacts> applications) {
        return new ReviewWatch(facts, applications).read();
    }

    private ReviewClockFacts read() {
        ReviewNotified notice = facts.notice();
        return new ReviewClockFacts(
                notice.kind(),
                notice.capacity() != ReviewCapacity.THIRD_PERSON,
                notice.notifiedOn(),
                notice.filedOn(),
                facts.all(ReviewAccepted.class)
                        .findFirst()
                        .map(ReviewAccepted::on)
                        .orElse(null),
                procedures(notice),
                answeredOn(),
                facts.all(ReviewHearingSet.class)
                        .map(ReviewHearingSet::hearingOn)
                        .sorted()
                        .toList(),
                rests(),
                instances(),
                order(notice),
                facts.isAnnulled());
    }

    /** What is answered after an appeal answers the appeal. */
    private @Nullable LocalDate answeredOn() {
        for (Recorded<ReviewEvent> recorded : facts.timeline().facts()) {
            if (recorded.fact() instanceof ReviewAnswered fact) {
                return fact.on();
            }
            if (recorded.fact() instanceof ReviewAppealed) {
                return null;
            }
        }
        return null;
    }

    private List<Procedure> procedures(ReviewNotified notice) {
        Stream<Procedure> first = notice.procedure() == null
                ? Stream.empty()
                : Stream.of(new Procedure(notice.notifiedOn(), notice.procedure()));
        Stream<Procedure> changes =
                facts.all(ReviewProcedureChanged.class).map(fact -> new Procedure(fact.on(), fact.procedure()));
        return Stream.concat(first, changes).toList();
    }

    private List<Rest> rests() {
        List<Rest> rests = new ArrayList<>();
        LocalDate since = null;
        for (Recorded<ReviewEvent> recorded : facts.timeline().facts()) {
            if (recorded.fact() instanceof ReviewSuspended fact && since == null) {
                since = fact.on();
            } else if (recorded.fact() instanceof ReviewResumed fact && since != null) {
                rests.add(new Rest(since, fact.on()));
                since = null;
            }
        }
        if (since != null) {
            rests.add(new Rest(since, null));
        }
        return List.copyOf(rests);
    }

    /** Where both sides appeal, one court judges both appeals. */
    private List<Instance> instances() {
        List<Instance> instances = new ArrayList<>();
        Instance last = new Instance(null, null, null);
        for (Recorded<ReviewEvent> recorded : facts.timeline().facts()) {
            if (recorded.fact() instanceof ReviewAppealed fact && last.hasEnded()) {
                instances.add(last);
                last = new Instance(fact.on(), null, null);
            } else if (recorded.fact() instanceof ReviewDecided fact) {
                last = new Instance(last.since(), judgment(fact), null);
            } else if (recorded.fact() instanceof ReviewWithdrawn fact) {
                last = new Instance(last.since(), null, fact.withdrawnOn());
            }
        }
        instances.add(last);
        return List.copyOf(instances);
    }

    private Judgment judgment(ReviewDecided fact) {
        return new Judgment(fact.decidedOn(), fact.servedOn(), remedy(fact), effectiveOn(fact), fact.countsOn());
    }

    /** Of an end whose column alone is known, the usual one of that column. */
    private static Remedy remedy(ReviewDecided fact) {
        if (fact.ending() != null) {
            return fact.ending().remedy();
        }
        return fact.result() == ReviewResult.OTHER ? Remedy.NONE : Remedy.JUDGMENT;
    }

    /** As it became known later, else as the decision said. */
    private @Nullable LocalDate effectiveOn(ReviewDecided decision) {
        return facts.all(ReviewTookEffect.class)
                .map(ReviewTookEffect::on)
                .filter(day -> !day.isBefore(decision.decidedOn()))
                .filter(day -> decision.equals(facts.decision()))
                .findFirst()
                .orElse(decision.effectiveOn());
    }

    /** What the decision that stands asks of us: new replies to applications, or whatever it sets a day for. */
    private @Nullable Order order(ReviewNotified notice) {
        ReviewDecided decision = facts.decision();
        if (decision == null || notice.capacity() == ReviewCapacity.THIRD_PERSON) {
            return null;
        }
        List<Ordered> ordered =
                applications.stream().flatMap(it -> ordered(it).stream()).toList();
        if (!ordered.isEmpty()) {
            RenewedDuty duty = ordered.get(0).duty();
            return new Order(duty.startedAfter(), isSure(decision), duty.performBy(), performedOn(ordered), true);
        }
        boolean asked = asksForReply(decision)
                && notice.capacity().isCounted()
                && notice.applications().isEmpty();
        if (!asked && decision.performBy() == null) {
            return null;
        }
        LocalDate served = decision.servedOn() == null ? decision.decidedOn() : decision.servedOn();
        LocalDate effective = effectiveOn(decision);
        LocalDate startedAfter = effective != null && effective.isAfter(served) ? effective : served;
        return new Order(startedAfter, isSure(decision), decision.performBy(), null, false);
    }

    private static boolean asksForReply(ReviewDecided decision) {
        if (decision.replyAgain() != null) {
            return decision.replyAgain();
        }
        return decision.ending() != null && decision.ending().asksForReply();
    }

    /** A judgment can still be appealed until its day of effect is known. */
    private boolean isSure(ReviewDecided decision) {
        boolean received = decision.servedOn() != null;
        return facts.notice().kind().isLawsuit() ? effectiveOn(decision) != null : received;
    }

    private Optional<Ordered> ordered(CaseFacts application) {
        return application
                .all(ReviewOfApplicationDecided.class)
                .filter(fact -> fact.review().equals(facts.notice().review()) && fact.replyAgain())
                .reduce((one, other) -> other)
                .map(RenewedDuty::of)
                .map(duty -> new Ordered(duty, repliedSince(application, duty.arose())));
    }

    private static @Nullable LocalDate repliedSince(CaseFacts application, LocalDate arose) {
        return application.replies().stream()
                .map(ApplicationReplied::madeOn)
                .filter(day -> !day.isBefore(arose))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate performedOn(List<Ordered> ordered) {
        return ordered.stream().anyMatch(each -> each.repliedOn() == null)
                ? null
                : ordered.stream()
                        .map(Ordered::repliedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** A new reply that is owed, and the day of the one that was made. */
    private record Ordered(RenewedDuty duty, @Nullable LocalDate repliedOn) {}
}
