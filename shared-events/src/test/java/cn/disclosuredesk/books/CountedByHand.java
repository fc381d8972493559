package cn.disclosuredesk.books;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.books.PlainApplication.What;
import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Retracts;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of all agencies, counted from the raw events of a desk in the order in which they were recorded: by the
 * days they name, and by when years were sealed. What the events keep of sealed years, and how far they were carried
 * over, is not read; no footprint is used.
 */
public final class CountedByHand {

    private final Map<String, Counted<PlainApplication>> applications = new LinkedHashMap<>();
    private final Map<String, Counted<PlainReview>> reviews = new LinkedHashMap<>();
    private final Map<AgencyCode, Integer> running = new HashMap<>();
    private final Map<AgencyCode, Integer> sealed = new HashMap<>();
    private final Map<AgencyCode, Succession> successions = new LinkedHashMap<>();

    private static final class Counted<P extends PlainCase> {
        final AgencyCode agency;
        final P plain;
        long events;

        Counted(AgencyCode agency, P plain) {
            this.agency = agency;
            this.plain = plain;
        }
    }

    /** The next event that was recorded. */
    public void accept(DisclosureEvent event) {
        if (event instanceof ApplicationEvent fact) {
            application(fact);
        } else if (event instanceof ReviewEvent fact) {
            review(fact);
        } else if (event instanceof AgencyFounded fact) {
            running.put(fact.agency(), fact.runningYear());
        } else if (event instanceof AgencySucceeded fact) {
            successions.put(
                    fact.agency(),
                    new Succession(fact.agency(), fact.successor(), fact.on().getYear()));
            running.merge(fact.agency(), running(fact.successor()), Math::max);
        } else if (event instanceof AgencySuccessionRetracted fact) {
            successions.remove(fact.agency());
        } else if (event instanceof OpeningStated fact) {
            sealed(fact.agency(), fact.year() - 1);
        } else if (event instanceof YearClosed fact) {
            closed(fact.agency(), fact.year());
        } else if (event instanceof YearSealed fact) {
            closed(fact.agency(), fact.year());
            Stream.concat(Stream.of(fact.agency()), fact.predecessors().stream())
                    .forEach(agency -> sealed(agency, fact.year()));
        }
    }

    /** The official table of an agency's year, both sections: account and number, without zeros. */
    Map<String, Integer> official(AgencyCode agency, int year) {
        String prefix = agency + " " + year + " ";
        Map<String, Integer> table = new TreeMap<>();
        official().forEach((cell, count) -> {
            if (cell.startsWith(prefix)) {
                table.put(cell.substring(prefix.length()), count);
            }
        });
        return table;
    }

    /** The official tables of all agencies, both sections: agency, year, account and number, without zeros. */
    public Map<String, Integer> official() {
        return tables(counted -> counted.plain.official(running(counted.agency)));
    }

    /** The same, as if no year had been sealed. */
    public Map<String, Integer> byFacts() {
        return tables(counted -> counted.plain.byFacts(running(counted.agency)));
    }

    /** The official entries of each case: year, account and number. */
    public Map<String, Map<String, Integer>> cases() {
        Map<String, Map<String, Integer>> cases = new TreeMap<>();
        Stream.of(applications, reviews)
                .flatMap(some -> some.entrySet().stream())
                .forEach(one -> cases.put(one.getKey(), one.getValue().plain.official(running(one.getValue().agency))));
        return cases;
    }

    /** Who reports for whom. */
    public Successions successions() {
        return new Successions(new ArrayList<>(successions.values()));
    }

    /** The reviews that have ended and are counted. */
    public List<String> endedReviews() {
        return reviews.entrySet().stream()
                .filter(entry -> entry.getValue().plain.isCounted()
                        && entry.getValue().plain.end() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Integer> tables(Function<Counted<?>, Map<String, Integer>> count) {
        Successions now = successions();
        Map<String, Integer> tables = new TreeMap<>();
        Stream.concat(applications.values().stream(), reviews.values().stream())
                .forEach(counted -> count.apply(counted).forEach((entry, one) -> {
                    int year = PlainCase.yearOf(entry);
                    tables.merge(now.reporting(counted.agency, year) + " " + entry, one, Integer::sum);
                }));
        return tables;
    }

    private void closed(AgencyCode agency, int year) {
        successions().withPredecessors(agency).forEach(one -> running.merge(one, year + 1, Math::max));
    }

    private void sealed(AgencyCode agency, int year) {
        sealed.merge(agency, year, Math::max);
        Stream.concat(applications.values().stream(), reviews.values().stream())
                .filter(counted -> counted.agency.equals(agency))
                .forEach(counted -> counted.plain.seal(year, running(agency)));
    }

    private int running(AgencyCode agency) {
        return running.getOrDefault(agency, 0);
    }

    private void application(ApplicationEvent event) {
        String id = event.application().value();
        if (event instanceof ApplicationReceived fact) {
            int through = sealed.getOrDefault(fact.agency(), 0);
            applications.put(id, new Counted<>(fact.agency(), new PlainApplication(through, fact.opening())));
        }
        Counted<PlainApplication> one = applications.get(id);
        long sequence = one.events++;
        if (event instanceof Retracts retraction) {
            one.plain.days.remove(retraction.about());
        } else if (event instanceof Corrects correction) {
            put(one.plain.days, correction.about(), day((ApplicationEvent) correction.to()));
        } else if (event instanceof ApplicationRestated fact) {
            one.plain.restate(fact.from(), running(one.agency));
        } else {
            put(one.plain.days, sequence, day(event));
        }
    }

    private static PlainApplication.@Nullable Day day(ApplicationEvent event) {
        if (event instanceof ApplicationReceived fact) {
            return new PlainApplication.Day(
                    What.RECEIVED, fact.receivedOn(), fact.applicants().get(0).kind(), null);
        }
        if (event instanceof ReceiptConfirmed fact) {
            return new PlainApplication.Day(What.CONFIRMED, fact.receivedOn(), null, null);
        }
        if (event instanceof CopyAttached fact) {
            return new PlainApplication.Day(What.COPY, fact.receivedOn(), null, null);
        }
        if (event instanceof ApplicationReplied fact) {
            return new PlainApplication.Day(What.ENDED, fact.countsOn(), null, fact.outcome());
        }
        if (event instanceof ApplicationWithdrawn fact) {
            return new PlainApplication.Day(What.ENDED, fact.countsOn(), null, fact.outcome());
        }
        boolean leaves = event instanceof ApplicationAnnulled
                || event instanceof ApplicationSplit
                || event instanceof ApplicationMoved;
        return leaves ? new PlainApplication.Day(What.LEFT, event.happenedOn(), null, null) : null;
    }

    private void review(ReviewEvent event) {
        String id = event.review().value();
        if (event instanceof ReviewNotified fact) {
            reviews.put(id, new Counted<>(fact.agency(), new PlainReview(sealed.getOrDefault(fact.agency(), 0))));
        }
        Counted<PlainReview> one = reviews.get(id);
        long sequence = one.events++;
        if (event instanceof Retracts retraction) {
            one.plain.days.remove(retraction.about());
        } else if (event instanceof Corrects correction) {
            put(one.plain.days, correction.about(), day((ReviewEvent) correction.to()));
        } else if (event instanceof ReviewRestated fact) {
            one.plain.restate(fact.from(), running(one.agency));
        } else {
            put(one.plain.days, sequence, day(event));
        }
    }

    private static PlainReview.@Nullable Day day(ReviewEvent event) {
        LocalDate on = event.happenedOn();
        if (event instanceof ReviewNotified fact) {
            return new PlainReview.Day(PlainReview.What.NOTIFIED, on, null, null, fact.kind(), fact.counted());
        }
        if (event instanceof ReviewDecided fact) {
            return new PlainReview.Day(PlainReview.What.ENDED, on, fact.countsOn(), fact.result(), null, false);
        }
        if (event instanceof ReviewWithdrawn fact) {
            return new PlainReview.Day(
                    PlainReview.What.ENDED, on, fact.countsOn(), fact.ending().result(), null, false);
        }
        PlainReview.What what = event instanceof ReviewAppealed
                ? PlainReview.What.APPEALED
                : event instanceof ReviewTookEffect
                        ? PlainReview.What.EFFECTIVE
                        : event instanceof ReviewAnnulled ? PlainReview.What.LEFT : null;
        return what == null ? null : new PlainReview.Day(what, on, null, null, null, false);
    }

    private static <D> void put(Map<Long, D> days, long sequence, @Nullable D day) {
        if (day != null) {
            days.put(sequence, day);
        }
    }
}
