package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.reviewCarriedOver;

import cn.disclosuredesk.books.AfterSeal;
import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.StoreForTests;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An office that closes and seals its years, and records what it learns later as the command side does: the keeping before the fact. */
final class OfficeForTests {

    private final AgencyCode agency;
    private final StoreForTests store;
    private final Map<String, CaseInTables> cases = new LinkedHashMap<>();
    private final Map<String, ReviewInTables> reviews = new LinkedHashMap<>();
    private int sealedThrough;
    private int running;
    private LocalDate today = LocalDate.of(2025, 1, 1);

    OfficeForTests(String agency, StoreForTests store, int running) {
        this.agency = new AgencyCode(agency);
        this.store = store;
        this.running = running;
    }

    Map<String, CaseInTables> cases() {
        return cases;
    }

    Map<String, ReviewInTables> reviews() {
        return reviews;
    }

    OfficeForTests on(String day) {
        return on(LocalDate.parse(day));
    }

    OfficeForTests on(LocalDate day) {
        today = day;
        return this;
    }

    void learn(String id, ApplicationEvent event) {
        CaseInTables before = cases.getOrDefault(id, CaseInTables.NONE);
        if (event instanceof ApplicationReceived first && first.receivedOn().getYear() <= sealedThrough) {
            record(id, countingFrom(first, later(LocalDate.of(sealedThrough + 1, 1, 1), today)));
        } else {
            AfterSeal.keeping(before, List.of(event), sealedThrough, today)
                    .ifPresent(kept -> record(
                            id,
                            new ApplicationCountedAfterSeal(
                                    new ApplicationId(id), today, kept.entries(), kept.year(), kept.column())));
            record(id, event);
        }
        carry(id);
    }

    void learn(String id, ReviewEvent event) {
        ReviewInTables before = reviews.getOrDefault(id, ReviewInTables.NONE);
        if (event instanceof ReviewNotified first && first.notifiedOn().getYear() <= sealedThrough) {
            record(id, countingFrom(first, later(LocalDate.of(sealedThrough + 1, 1, 1), today)));
        } else {
            AfterSeal.keeping(before, List.of(event), sealedThrough, today)
                    .ifPresent(kept -> record(
                            id, new ReviewCountedAfterSeal(new ReviewId(id), today, kept.entries(), kept.year())));
            record(id, event);
        }
        carry(id);
    }

    void close(int year) {
        running = Math.max(running, year + 1);
        store.record(new YearClosed(agency, year, today, 0));
        List.copyOf(cases.keySet()).forEach(this::carry);
        List.copyOf(reviews.keySet()).forEach(this::carry);
    }

    /** Seals the year with what the footprints of all cases say of it. */
    void seal(int year) {
        sealedThrough = Math.max(sealedThrough, year);
        store.record(new YearSealed(agency, year, today, 1, List.of(), figures(year), "hash-of-" + year));
    }

    /** All cases count where they happened again, from the year on. */
    void restate(int from) {
        cases.forEach((id, facts) -> AfterSeal.restated(facts, from).ifPresent(restated -> {
            Keeping left = restated.keeping();
            store.record(new ApplicationRestated(new ApplicationId(id), today, from, left));
        }));
        cases.replaceAll((id, facts) -> AfterSeal.restated(facts, from)
                .map(restated ->
                        facts.with(new ApplicationRestated(new ApplicationId(id), today, from, restated.keeping())))
                .orElse(facts));
    }

    List<Figure> figures(int year) {
        SortedMap<String, Long> sums = new TreeMap<>();
        cases.values().forEach(facts -> add(Footprint.of(facts), year, sums));
        reviews.values().forEach(facts -> add(Footprint.of(facts), year, sums));
        return sums.entrySet().stream()
                .map(sum -> new Figure(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static void add(Footprint footprint, int year, SortedMap<String, Long> sums) {
        footprint.printed().forEach((entry, count) -> {
            if (entry.year() == year) {
                sums.merge(entry.account().name(), (long) count, Long::sum);
            }
        });
    }

    private void carry(String id) {
        CaseInTables facts = cases.get(id);
        if (facts != null && facts.endedOn() == null && facts.throughYear() < running) {
            record(id, carriedOver(id, facts.throughYear(), running));
        }
        ReviewInTables review = reviews.get(id);
        if (review != null && review.endedOn() == null && review.throughYear() < running) {
            record(id, reviewCarriedOver(id, review.throughYear(), running));
        }
    }

    private void record(String id, ApplicationEvent event) {
        store.record(event);
        cases.put(id, cases.getOrDefault(id, CaseInTables.NONE).with(event));
    }

    private void record(String id, ReviewEvent event) {
        store.record(event);
        reviews.put(id, reviews.getOrDefault(id, ReviewInTables.NONE).with(event));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ApplicationReceived countingFrom(ApplicationReceived first, LocalDate since) {
        return new ApplicationReceived(
                first.application(),
                first.agency(),
                first.receiptNo(),
                first.channel(),
                first.receivedOn(),
                first.provisional(),
                first.submittedOn(),
                first.arrivedOn(),
                first.confirmedOn(),
                first.applicants(),
                first.agent(),
                first.content(),
                first.form(),
                first.mailNo(),
                first.replyInNameOf(),
                since,
                null);
    }

    private static ReviewNotified countingFrom(ReviewNotified first, LocalDate since) {
        return new ReviewNotified(
                first.review(),
                first.agency(),
                first.kind(),
                first.applications(),
                first.notifiedOn(),
                first.filedOn(),
                first.capacity(),
                first.counted(),
                first.procedure(),
                first.caseNo(),
                first.body(),
                since);
    }
}
