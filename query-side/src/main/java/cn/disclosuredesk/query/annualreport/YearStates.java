package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.annualreport.ReportYear.Version;
import cn.disclosuredesk.query.annualreport.YearTable.Kind;
import cn.disclosuredesk.query.annualreport.YearTable.YearEvent;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report years of an agency: which run, which are closed, which are sealed and in which versions. */
public final class YearStates {

    private final Books books;
    private final YearTable years;
    private final ReportedYears reported;
    private final EventStreams streams;
    private final SealedTexts texts;
    private final CurrentActor reader;

    YearStates(
            Books books,
            YearTable years,
            ReportedYears reported,
            EventStreams streams,
            SealedTexts texts,
            CurrentActor reader) {
        this.books = books;
        this.years = years;
        this.reported = reported;
        this.streams = streams;
        this.texts = texts;
        this.reader = reader;
    }

    /** All years that hold anything or of which anything was said, and the running one; the latest first. */
    public List<ReportYear> of(AgencyCode agency) {
        Moment now = books.await(null);
        Successions successions = books.contributors(agency, now).successions();
        List<YearEvent> events = events(agency, successions, now);
        YearCourse course = YearCourse.of(agency, successions, events);
        Set<Integer> all = new TreeSet<>((one, other) -> Integer.compare(other, one));
        all.addAll(reported.of(agency));
        events.stream()
                .filter(event -> event.agency().equals(agency) && event.kind() != Kind.FOUNDED)
                .forEach(event -> all.add(event.year()));
        if (course.running() > 0
                && successions.reporting(agency, course.running()).equals(agency)) {
            all.add(course.running());
        }
        Map<String, String> reasons = reasons(agency, events);
        return all.stream()
                .map(year -> year(agency, year, course, events, reasons))
                .toList();
    }

    /** One year, also one of which nothing was ever said. */
    public ReportYear of(AgencyCode agency, int year) {
        books.requireReportable(year);
        Moment now = books.await(null);
        Successions successions = books.contributors(agency, now).successions();
        List<YearEvent> events = events(agency, successions, now);
        return year(agency, year, YearCourse.of(agency, successions, events), events, reasons(agency, events));
    }

    /** Of the agency, and of all who took it over one after the other. */
    private List<YearEvent> events(AgencyCode agency, Successions successions, Moment moment) {
        List<AgencyCode> all = Stream.iterate(
                        Optional.of(agency),
                        Optional::isPresent,
                        one -> one.flatMap(successions::successionOf).map(Succession::successor))
                .flatMap(Optional::stream)
                .toList();
        return years.events(all, moment.position());
    }

    private static ReportYear year(
            AgencyCode agency, int year, YearCourse course, List<YearEvent> events, Map<String, String> reasons) {
        List<YearEvent> own = events.stream()
                .filter(event -> event.agency().equals(agency) && event.year() == year)
                .toList();
        return new ReportYear(
                year,
                course.state(year),
                course.closedOn(year).orElse(null),
                own.stream()
                        .filter(event -> event.kind() == Kind.CLOSED)
                        .reduce((one, other) -> other)
                        .map(YearEvent::carriedOver)
                        .orElse(null),
                YearCourse.opening(agency, events)
                        .filter(event -> event.year() == year)
                        .map(YearEvent::carriedIn)
                        .orElse(null),
                own.stream()
                        .filter(event -> event.kind() == Kind.STATED)
                        .reduce((one, other) -> other)
                        .map(YearEvent::on)
                        .orElse(null),
                own.stream()
                        .filter(event -> event.version() != null)
                        .map(event -> new Version(
                                event.version(),
                                event.on(),
                                event.recordedAt(),
                                String.valueOf(event.hash()),
                                reasons.get(key(event.year(), event.version()))))
                        .toList());
    }

    /** Why years were restated, in the words of who signed; none for who may not read what people wrote. */
    private Map<String, String> reasons(AgencyCode agency, Collection<YearEvent> events) {
        List<ReportYearId> restated = events.stream()
                .filter(event -> event.agency().equals(agency) && event.kind() == Kind.RESTATED)
                .map(event -> ReportYearId.of(agency, event.year()))
                .distinct()
                .toList();
        Map<String, String> reasons = new HashMap<>();
        if (!restated.isEmpty() && reader.mayReadNames()) {
            List<YearRestated> facts = streams.ofAll(restated).stream()
                    .flatMap(stored -> stored.event() instanceof YearRestated fact ? Stream.of(fact) : Stream.empty())
                    .toList();
            Map<?, String> open =
                    texts.openAll(facts.stream().map(YearRestated::reason).toList());
            facts.stream()
                    .filter(fact -> open.containsKey(fact.reason()))
                    .forEach(fact -> reasons.put(
                            key(fact.year(), fact.version()), Objects.requireNonNull(open.get(fact.reason()))));
        }
        return reasons;
    }

    private static String key(int year, @Nullable Integer version) {
        return year + "/" + version;
    }
}
