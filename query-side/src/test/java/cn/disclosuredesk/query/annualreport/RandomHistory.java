package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.confirmed;
import static cn.disclosuredesk.casefile.Happened.countedAfterSeal;
import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.handedOver;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.reviewCarriedOver;
import static cn.disclosuredesk.casefile.Happened.reviewCountedAfterSeal;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.CaseInTables.Decisive;
import cn.disclosuredesk.casefile.CaseInTables.Role;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What may happen in two offices over four years, recorded in any order: late, corrected, and after a seal. */
final class RandomHistory {

    private static final int FIRST_YEAR = 2022;
    private static final int RUNNING_YEAR = 2025;
    private static final SealedText TEXT = sealed(new SubjectId("somebody"), "reason");

    private final Random random;
    private final StoreForTests store = new StoreForTests();
    private final Map<String, CaseInTables> applications = new LinkedHashMap<>();
    private final Map<String, ReviewInTables> reviews = new LinkedHashMap<>();
    private final Map<String, String> agencies = new LinkedHashMap<>();

    RandomHistory(long seed, int events) {
        random = new Random(seed);
        while (store.all().size() < events) {
            act();
        }
    }

    StoreForTests store() {
        return store;
    }

    Map<String, CaseInTables> applications() {
        return applications;
    }

    Map<String, ReviewInTables> reviews() {
        return reviews;
    }

    String agencyOf(String stream) {
        return agencies.getOrDefault(stream, "");
    }

    private void act() {
        if (applications.isEmpty() || random.nextInt(4) == 0) {
            register();
        } else if (reviews.isEmpty() || random.nextInt(12) == 0) {
            notifyReview();
        } else if (random.nextInt(4) == 0) {
            goOnWithReview(any(List.copyOf(reviews.keySet())));
        } else {
            goOn(any(List.copyOf(applications.keySet())));
        }
    }

    private void register() {
        String id = "application-%04d".formatted(applications.size());
        agencies.put(id, any(List.of("A01", "A01", "B02")));
        LocalDate on = day();
        ApplicantKind kind = random.nextInt(8) == 0 ? null : any(List.of(ApplicantKind.values()));
        record(id, received(id, agencyOf(id), "number-of-" + id, on, kind));
        carryToRunningYear(id);
    }

    /** Brings a case to the running year, as every act of the command side does first. */
    private void carryToRunningYear(String id) {
        CaseInTables facts = facts(id);
        if (facts.endedOn() == null && facts.throughYear() < RUNNING_YEAR && random.nextBoolean()) {
            record(id, carriedOver(id, facts.throughYear(), RUNNING_YEAR));
        }
    }

    private void goOn(String id) {
        LocalDate receivedOn = facts(id).receivedOn();
        LocalDate later = receivedOn == null ? day() : receivedOn.plusDays(random.nextInt(700));
        switch (random.nextInt(12)) {
            case 0 -> record(id, handedOver(id, "2025-01-01", "unit", "handler"));
            case 1 -> record(id, confirmed(id, day()));
            case 2 -> record(id, withdrawn(id, later));
            case 3 -> seal(id);
            case 4 -> carryToRunningYear(id);
            case 5 -> correct(id, later);
            case 6 -> retract(id);
            case 7 -> leave(id, later);
            default -> record(id, replied(id, later, any(List.of(Outcome.values()))));
        }
    }

    /** The registration, or the last of what decided the entries, had been recorded wrongly. */
    private void correct(String id, LocalDate day) {
        Decisive wrong = any(facts(id).decisive());
        ApplicationEvent right = wrong.role() == Role.RECEIVED
                ? received(id, agencyOf(id), "number-of-" + id, day(), any(List.of(ApplicantKind.values())))
                : replied(id, day, any(List.of(Outcome.values())));
        if (wrong.role() == Role.RECEIVED || wrong.role() == Role.ENDED) {
            record(id, new FactCorrected(new ApplicationId(id), wrong.sequence(), day, right, TEXT));
        }
    }

    private void retract(String id) {
        Decisive wrong = any(facts(id).decisive());
        if (wrong.role() != Role.RECEIVED) {
            record(id, new FactRetracted(new ApplicationId(id), wrong.sequence(), day(), TEXT));
        }
    }

    private void leave(String id, LocalDate day) {
        if (random.nextInt(4) == 0) {
            record(id, new ApplicationAnnulled(new ApplicationId(id), day, TEXT));
        } else {
            record(id, new CopyAttached(new ApplicationId(id), Channel.EMAIL, day(), null, null));
        }
    }

    private void seal(String id) {
        if (facts(id).kept() == null && random.nextInt(3) == 0) {
            Footprint published = Footprint.of(facts(id));
            record(id, countedAfterSeal(id, published, FIRST_YEAR + 1 + random.nextInt(3)));
        }
    }

    private void notifyReview() {
        String id = "review-%04d".formatted(reviews.size());
        agencies.put(id, any(List.of("A01", "B02")));
        boolean counted = random.nextInt(5) > 0;
        record(id, notified(id, agencyOf(id), any(List.of(ReviewKind.values())), day(), counted, List.of()));
    }

    private void goOnWithReview(String id) {
        ReviewInTables facts = reviews.getOrDefault(id, ReviewInTables.NONE);
        switch (random.nextInt(4)) {
            case 0 -> record(id, reviewCarriedOver(id, facts.throughYear(), RUNNING_YEAR));
            case 1 -> record(id, reviewCountedAfterSeal(id, Footprint.of(facts), FIRST_YEAR + 2));
            default ->
                record(id, decided(id, day(), any(List.of(ReviewResult.values()).subList(0, 3))));
        }
    }

    private CaseInTables facts(String id) {
        return applications.getOrDefault(id, CaseInTables.NONE);
    }

    private void record(String id, ApplicationEvent event) {
        store.record(event, random.nextInt(3), "somebody");
        applications.put(id, facts(id).with(event));
    }

    private void record(String id, ReviewEvent event) {
        store.record(event, random.nextInt(3), "somebody");
        reviews.put(id, reviews.getOrDefault(id, ReviewInTables.NONE).with(event));
    }

    private LocalDate day() {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(4 * 365));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
