package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.command.application.RestateApplication;
import cn.disclosuredesk.command.review.RestateReview;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 更正公布: from a year on the facts of all cases count again where they happened, and each sealed report whose figures are
 * others by that is published anew. In the transaction of the caller, with every other command on the agency shut out.
 */
final class Restatements {

    private static final int CASES_AT_ONCE = 500;

    private final YearTable years;
    private final BookedCases cases;
    private final SealTable seals;
    private final AgencySuccessions successions;

    Restatements(YearTable years, BookedCases cases, SealTable seals, AgencySuccessions successions) {
        this.years = years;
        this.cases = cases;
        this.seals = seals;
        this.successions = successions;
    }

    /** What is said to the restatement. */
    record Order(int from, LocalDate on, SealedText reason, PersonId signedBy) {}

    /** A report that was published anew. */
    record Restated(AgencyCode agency, Published published) {}

    /**
     * The reports that were published anew, by year.
     *
     * @param carryOut has a command on an agency carried out
     * @throws Refusal where the year is not sealed, nothing would change, or the figures do not add up
     */
    List<Restated> restate(AgencyCode agency, Order order, BiConsumer<AgencyCode, Object> carryOut) {
        years.alone(agency);
        int from = order.from();
        requireSealed(agency, from);
        if (seals.latest(agency, from).isEmpty()) {
            carryOut.accept(agency, new SealYear(agency, from, order.on()));
        }
        SortedMap<AgencyCode, Integer> concerned = concerned(agency, from);
        concerned.forEach((each, first) -> restateCases(each, first, order.on(), carryOut));
        List<Restated> restated = new ArrayList<>();
        for (Table table : tables(concerned)) {
            if (hasChanged(table)) {
                carryOut.accept(
                        table.agency(),
                        new RestateYear(table.agency(), table.year(), order.on(), order.reason(), order.signedBy()));
                restated.add(new Restated(
                        table.agency(),
                        seals.latest(table.agency(), table.year()).orElseThrow()));
            }
        }
        if (restated.isEmpty()) {
            throw Refusal.excluded("year", "自%d年起的年报数字没有变化，无需更正公布。".formatted(from));
        }
        return restated;
    }

    /** A year that said nothing was sealed with those after it. */
    private void requireSealed(AgencyCode agency, int year) {
        boolean reported = successions.all().reporting(agency, year).equals(agency);
        boolean kept =
                seals.stated(agency).filter(stated -> year < stated.year()).isEmpty();
        if (!reported || !kept || !seals.isSealedFrom(agency, year)) {
            throw Refusal.excluded("year", "%d年的年报尚未由该机关封存，无需更正公布。".formatted(year));
        }
    }

    private record Table(AgencyCode agency, int year) {}

    /** The agencies whose cases stand in the tables of {@code agency} from a year on, each with the first such year. */
    private SortedMap<AgencyCode, Integer> concerned(AgencyCode agency, int from) {
        Successions known = successions.all();
        SortedMap<AgencyCode, Integer> concerned = new TreeMap<>(Comparator.comparing(AgencyCode::value));
        Stream<AgencyCode> all =
                Stream.concat(Stream.of(agency), known.all().stream().map(Successions.Succession::agency));
        all.distinct().forEach(each -> {
            OptionalInt first = Stream.concat(
                            Stream.of(from), known.all().stream().map(Successions.Succession::year))
                    .mapToInt(Integer::intValue)
                    .filter(year -> year >= from && known.reporting(each, year).equals(agency))
                    .min();
            first.ifPresent(year -> concerned.put(each, year));
        });
        return concerned;
    }

    private void restateCases(AgencyCode agency, int from, LocalDate on, BiConsumer<AgencyCode, Object> carryOut) {
        List<ApplicationId> applications = cases.keptOutOf(agency, from, "", CASES_AT_ONCE);
        while (!applications.isEmpty()) {
            applications.forEach(id -> carryOut.accept(agency, new RestateApplication(id, from, on)));
            applications = cases.keptOutOf(
                    agency, from, applications.get(applications.size() - 1).value(), CASES_AT_ONCE);
        }
        List<ReviewId> reviews = cases.reviewsKeptOutOf(agency, from, "", CASES_AT_ONCE);
        while (!reviews.isEmpty()) {
            reviews.forEach(id -> carryOut.accept(agency, new RestateReview(id, from, on)));
            reviews = cases.reviewsKeptOutOf(
                    agency, from, reviews.get(reviews.size() - 1).value(), CASES_AT_ONCE);
        }
    }

    /** The sealed tables in which cases of these agencies stand, by year. */
    private List<Table> tables(SortedMap<AgencyCode, Integer> concerned) {
        Successions known = successions.all();
        return concerned.entrySet().stream()
                .flatMap(each -> IntStream.rangeClosed(each.getValue(), seals.through(each.getKey()))
                        .mapToObj(year -> new Table(known.reporting(each.getKey(), year), year)))
                .distinct()
                .sorted(Comparator.comparingInt(Table::year)
                        .thenComparing(table -> table.agency().value()))
                .toList();
    }

    private boolean hasChanged(Table table) {
        var figures = cases.figures(successions.all().contributing(table.agency(), table.year()), table.year());
        return seals.latest(table.agency(), table.year())
                .map(last -> !last.hash().equals(figures.hash(table.agency(), table.year(), last.version())))
                .orElseGet(() -> !figures.figures().isEmpty());
    }
}
