package cn.disclosuredesk.books;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.books.AfterSeal.Restated;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Several agencies as the command side keeps them: what a sealed year says is kept before each fact, an open case stands
 * in the running year after it, a close carries over, a seal publishes, a restatement publishes anew. Each case is
 * counted by hand beside it, and compared after every act.
 */
final class SeveralAgencies {

    private static final int TABLES_FROM = 2018;

    /** A case with its facts as the desk folds them, and as they are counted by hand. */
    static final class Kept<F, P extends PlainCase> {

        final String id;
        final AgencyCode agency;
        final P plain;
        final List<Object> told = new ArrayList<>();
        F facts;

        Kept(String id, AgencyCode agency, F nothing, P plain) {
            this.id = id;
            this.agency = agency;
            this.facts = nothing;
            this.plain = plain;
        }
    }

    final Map<String, Kept<CaseInTables, PlainApplication>> applications = new LinkedHashMap<>();
    final Map<String, Kept<ReviewInTables, PlainReview>> reviews = new LinkedHashMap<>();
    final List<AgencyCode> agencies;
    LocalDate today;
    Successions successions = Successions.NONE;
    int events;
    private final Map<AgencyCode, Integer> running = new HashMap<>();
    private final Map<AgencyCode, Integer> openings = new HashMap<>();
    private final WatchedBooks books = new WatchedBooks(this::where);
    private final WatchedBooks byFacts = new WatchedBooks(this::where);
    private final CountedByHand byHand = new CountedByHand();
    private Kept<?, ?> current;

    SeveralAgencies(LocalDate today, List<AgencyCode> agencies) {
        this.today = today;
        this.agencies = agencies;
        agencies.forEach(agency -> running.put(agency, today.getYear()));
        agencies.forEach(agency -> byHand.accept(new AgencyFounded(agency, agency.value(), today, today.getYear())));
    }

    /** The desk keeps the agency's books from {@code year} on. */
    void open(AgencyCode agency, int year) {
        openings.put(agency, year);
        byHand.accept(new OpeningStated(agency, year, today, List.of(0, 0, 0, 0, 0, 0)));
    }

    int running(AgencyCode agency) {
        return running.get(successions.answering(agency));
    }

    int sealedThrough(AgencyCode agency) {
        return Math.max(openings.getOrDefault(agency, 1) - 1, books.sealedThrough(agency));
    }

    Optional<Integer> openingOf(AgencyCode agency) {
        return Optional.ofNullable(openings.get(agency));
    }

    int cell(AgencyCode agency, int year, Account account) {
        return books.printed(agency, year).getOrDefault(account, 0);
    }

    // 办理 ------------------------------------------------------------------

    /**
     * Records a fact of an application, and before it what has to be kept; a case that it opens again is brought to the
     * running year before that. {@code number} is told under which number the fact stands.
     */
    void record(Kept<CaseInTables, PlainApplication> kept, ApplicationEvent fact, LongConsumer number) {
        CaseInTables after = kept.facts.with(fact);
        if (kept.facts.events() > 0) {
            AfterSeal.keeping(kept.facts, List.of(fact), sealedThrough(kept.agency), today)
                    .ifPresent(keeping -> {
                        Footprint before = Footprint.of(kept.facts);
                        post(kept, counted(kept.id, keeping), false);
                        assertThat(Footprint.of(kept.facts)).as(this::where).isEqualTo(before);
                    });
        }
        if (kept.facts.events() > 0 && after.endedOn() == null && after.leftOn() == null) {
            carryOver(kept);
        }
        number.accept(kept.facts.events());
        post(kept, fact, false);
        if (kept.plain.isOpen()) {
            carryOver(kept);
        }
        compare(kept);
    }

    /** As for an application. */
    void record(Kept<ReviewInTables, PlainReview> kept, ReviewEvent fact, LongConsumer number) {
        ReviewInTables after = kept.facts.with(fact);
        if (kept.facts.events() > 0) {
            AfterSeal.keeping(kept.facts, List.of(fact), sealedThrough(kept.agency), today)
                    .ifPresent(keeping -> {
                        Footprint before = Footprint.of(kept.facts);
                        post(
                                kept,
                                new ReviewCountedAfterSeal(
                                        new ReviewId(kept.id), today, keeping.entries(), keeping.year()),
                                false);
                        assertThat(Footprint.of(kept.facts)).as(this::where).isEqualTo(before);
                    });
        }
        if (kept.facts.events() > 0 && after.endedOn() == null) {
            carryOverReview(kept);
        }
        number.accept(kept.facts.events());
        post(kept, fact, false);
        if (kept.plain.end() == null) {
            carryOverReview(kept);
        }
        compareReview(kept);
    }

    private ApplicationCountedAfterSeal counted(String id, Keeping keeping) {
        return new ApplicationCountedAfterSeal(
                new ApplicationId(id), today, keeping.entries(), keeping.year(), keeping.column());
    }

    private void carryOver(Kept<CaseInTables, PlainApplication> kept) {
        int through = kept.facts.throughYear();
        if (through < running(kept.agency)) {
            post(kept, new ApplicationCarriedOver(new ApplicationId(kept.id), through, running(kept.agency)), false);
        }
    }

    private void carryOverReview(Kept<ReviewInTables, PlainReview> kept) {
        int through = kept.facts.throughYear();
        if (through < running(kept.agency)) {
            post(kept, new ReviewCarriedOver(new ReviewId(kept.id), through, running(kept.agency)), false);
        }
    }

    private void post(Kept<CaseInTables, PlainApplication> kept, ApplicationEvent event, boolean restating) {
        told(kept, event);
        CaseInTables before = kept.facts;
        kept.facts = before.with(event);
        books.post(kept.agency, Footprint.of(before), Footprint.of(kept.facts), restating);
        byFacts.post(kept.agency, Footprint.byFacts(before), Footprint.byFacts(kept.facts), true);
    }

    private void post(Kept<ReviewInTables, PlainReview> kept, ReviewEvent event, boolean restating) {
        told(kept, event);
        ReviewInTables before = kept.facts;
        kept.facts = before.with(event);
        books.post(kept.agency, Footprint.of(before), Footprint.of(kept.facts), restating);
        byFacts.post(kept.agency, Footprint.byFacts(before), Footprint.byFacts(kept.facts), true);
    }

    // 结转、封存、更正公布、承接 ------------------------------------------------

    /** Every year up to {@code year} ends; what is open goes on in the next. */
    void close(AgencyCode agency, int year) {
        if (running(agency) <= year) {
            running.put(successions.answering(agency), year + 1);
            byHand.accept(new YearClosed(successions.answering(agency), year, today, 0));
        }
        applications.values().stream()
                .filter(kept -> isOneOf(kept.agency, agency) && kept.plain.isOpen())
                .filter(kept -> kept.facts.throughYear() < running(agency))
                .forEach(kept -> {
                    carryOver(kept);
                    compare(kept);
                });
        reviews.values().stream()
                .filter(kept -> isOneOf(kept.agency, agency) && kept.plain.end() == null)
                .filter(kept -> kept.facts.throughYear() < running(agency))
                .forEach(kept -> {
                    carryOverReview(kept);
                    compareReview(kept);
                });
    }

    /** The years up to {@code year} are published, those of agencies that were taken over too. */
    void seal(AgencyCode agency, int year) {
        close(agency, year);
        for (AgencyCode one : agencies) {
            if (isOneOf(one, agency) && sealedThrough(one) < year) {
                int from = Math.max(sealedThrough(one) + 1, TABLES_FROM);
                casesOf(one).forEach(kept -> kept.plain.seal(year, running(one)));
                books.publish(one, from, year);
                byHand.accept(new YearSealed(one, year, today, 1, List.of(), List.of(), "hash"));
                compareAll(one);
            }
        }
    }

    /** The sealed years from {@code year} on are published anew, by the facts. */
    void restate(AgencyCode agency, int year) {
        for (AgencyCode one : successions.contributing(agency, year)) {
            if (sealedThrough(one) < year || year < openingOf(one).orElse(0)) {
                continue;
            }
            applications.values().stream()
                    .filter(kept -> kept.agency.equals(one))
                    .forEach(kept -> AfterSeal.restated(kept.facts, year).ifPresent(what -> {
                        post(kept, restated(kept.id, year, what), true);
                        assertThat(AfterSeal.restated(kept.facts, year))
                                .as("restated already")
                                .isEmpty();
                    }));
            reviews.values().stream()
                    .filter(kept -> kept.agency.equals(one))
                    .forEach(kept -> AfterSeal.restated(kept.facts, year)
                            .ifPresent(what -> post(
                                    kept,
                                    new ReviewRestated(new ReviewId(kept.id), today, year, what.keeping()),
                                    true)));
            casesOf(one).forEach(kept -> kept.plain.restate(year, running(one)));
            books.publish(one, year, sealedThrough(one));
            compareAll(one);
        }
    }

    private ApplicationRestated restated(String id, int year, Restated what) {
        return new ApplicationRestated(new ApplicationId(id), today, year, what.keeping());
    }

    void succeed(AgencyCode agency, AgencyCode successor, int year) {
        List<Succession> all = new ArrayList<>(successions.all());
        all.add(new Succession(agency, successor, year));
        byHand.accept(new AgencySucceeded(agency, successor, LocalDate.of(year, 1, 1), null));
        successions = new Successions(all);
    }

    /** Rows 1 + 2 of all agencies' tables together, with whoever reports for whom, are those of all agencies. */
    void compareSuccessors(int year) {
        Map<Account, Integer> reported = new HashMap<>();
        Map<Account, Integer> all = new HashMap<>();
        for (AgencyCode agency : agencies) {
            books.printed(agency, year).forEach((account, count) -> all.merge(account, count, Integer::sum));
            successions
                    .contributing(agency, year)
                    .forEach(one -> books.printed(one, year)
                            .forEach((account, count) -> reported.merge(account, count, Integer::sum)));
        }
        assertThat(reported).as(this::where).isEqualTo(all);
    }

    // 核对 ------------------------------------------------------------------

    void compareAll(AgencyCode agency) {
        applications.values().stream()
                .filter(kept -> kept.agency.equals(agency))
                .forEach(this::compare);
        reviews.values().stream().filter(kept -> kept.agency.equals(agency)).forEach(this::compareReview);
        books.saysWhatWasPublished(agency);
    }

    private void compare(Kept<CaseInTables, PlainApplication> kept) {
        current = kept;
        compare(kept.plain, kept.agency, Footprint.of(kept.facts), Footprint.byFacts(kept.facts));
    }

    private void compareReview(Kept<ReviewInTables, PlainReview> kept) {
        current = kept;
        Footprint official = Footprint.of(kept.facts);
        compare(kept.plain, kept.agency, official, Footprint.byFacts(kept.facts));
        if (kept.plain.isCounted() && kept.plain.end() != null) {
            assertThat(official.printed().keySet())
                    .as(() -> "its result stands once " + where())
                    .filteredOn(entry -> !entry.account().column().equals("pending"))
                    .hasSize(1);
        }
    }

    private void compare(PlainCase plain, AgencyCode agency, Footprint official, Footprint facts) {
        assertThat(FootprintTest.readable(facts))
                .as(() -> "by facts " + where())
                .isEqualTo(plain.byFacts(running(agency)));
        assertThat(FootprintTest.readable(official))
                .as(() -> "official " + where())
                .isEqualTo(plain.official(running(agency)));
        for (Footprint one : List.of(official, facts)) {
            assertThat(one.counts().keySet().stream()
                            .map(Entry::year)
                            .distinct()
                            .flatMapToInt(year -> IntStream.of(WatchedBooks.openAfterMonths(one, year)))
                            .allMatch(open -> open == 0 || open == 1))
                    .as(() -> "open or not open after each month " + one + where())
                    .isTrue();
        }
    }

    private boolean isOneOf(AgencyCode one, AgencyCode agency) {
        return successions.answering(one).equals(agency);
    }

    private List<Kept<?, ?>> casesOf(AgencyCode agency) {
        List<Kept<?, ?>> all = new ArrayList<>();
        applications.values().stream()
                .filter(kept -> kept.agency.equals(agency))
                .forEach(all::add);
        reviews.values().stream().filter(kept -> kept.agency.equals(agency)).forEach(all::add);
        return all;
    }

    /** The tables are those that come out of the raw events, counted by hand. */
    void compareWithRawEvents(int year) {
        for (AgencyCode agency : agencies) {
            Map<String, Integer> table = new TreeMap<>();
            successions
                    .contributing(agency, year)
                    .forEach(one -> books.printed(one, year)
                            .forEach((account, count) -> table.merge(account.name(), count, Integer::sum)));
            assertThat(table).as("%s %d", agency, year).isEqualTo(byHand.official(agency, year));
        }
    }

    private void told(Kept<?, ?> kept, DisclosureEvent event) {
        current = kept;
        byHand.accept(event);
        events++;
        kept.told.add(today + " " + event);
    }

    private String where() {
        if (current == null) {
            return "";
        }
        StringBuilder told = new StringBuilder("\non " + today + ", running " + running(current.agency)
                + ", sealed through " + sealedThrough(current.agency));
        current.told.forEach(line -> told.append('\n').append(line));
        return told.append('\n').toString();
    }
}
