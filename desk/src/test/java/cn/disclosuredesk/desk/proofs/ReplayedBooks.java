package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.CountedByHand;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.store.StoredEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** All events once more, in their order: the books as they were posted beside those that are counted by hand. */
final class ReplayedBooks {

    private final StoredEvents events;
    private final PostedBooks posted;
    private final CountedByHand byHand = new CountedByHand();
    private final UnaryOperator<String> countyOf;
    private final Map<String, List<String>> told = new HashMap<>();
    private long position;

    /** @param countyOf what is to be told of an agency when its table is wrong */
    ReplayedBooks(ApplicationContext desk, UnaryOperator<String> countyOf) {
        this.events = desk.getBean(StoredEvents.class);
        this.posted = new PostedBooks(desk.getBean(DataSource.class));
        this.countyOf = countyOf;
    }

    /** Event by event; every evening nobody is in the middle of an act, and all tables are compared. */
    void through(List<Evening> evenings) {
        for (Evening evening : evenings) {
            events.between(position, evening.position()).forEach(this::follow);
            position = evening.position();
            if (!evening.read().isEmpty()) {
                compare();
                evening.read().forEach(this::says);
            }
        }
        compare();
        assertThat(byHand.cases()).as("thousands of cases").hasSizeGreaterThan(2_000);
    }

    private void follow(StoredEvent stored) {
        DisclosureEvent event = stored.event();
        byHand.accept(event);
        posted.post(stored.position());
        told.computeIfAbsent(
                        stored.stream(),
                        any -> new ArrayList<>(List.of(stored.envelope().getOrDefault(Envelope.AGENCY, ""))))
                .add(event.toString());
        if (event instanceof OpeningStated fact) {
            posted.begin(fact.agency(), fact.year());
        } else if (event instanceof YearSealed fact) {
            Stream.concat(Stream.of(fact.agency()), fact.predecessors().stream())
                    .forEach(agency -> posted.seal(agency, fact.year()));
        }
    }

    private void compare() {
        sameCases();
        same(posted.reported(byHand.successions(), false), byHand.official(), "official");
        same(posted.reported(byHand.successions(), true), byHand.byFacts(), "by facts");
        byHand.endedReviews()
                .forEach(review -> assertThat(posted.of(review))
                        .as("review %s stands under its result once", review)
                        .satisfies(entries -> assertThat(entries.keySet())
                                .filteredOn(entry -> !entry.endsWith("/pending"))
                                .hasSize(1))
                        .allSatisfy((entry, count) -> assertThat(count).isEqualTo(1)));
    }

    private void sameCases() {
        byHand.cases()
                .forEach((stream, counted) -> assertThat(posted.of(stream))
                        .as(() -> "%s at %d %s %s"
                                .formatted(
                                        stream,
                                        position,
                                        told.get(stream),
                                        countyOf.apply(told.get(stream).get(0))))
                        .isEqualTo(counted));
    }

    private void same(Map<String, Integer> posted, Map<String, Integer> counted, String which) {
        Set<String> cells = new TreeSet<>(posted.keySet());
        cells.addAll(counted.keySet());
        cells.forEach(cell -> assertThat(posted.getOrDefault(cell, 0))
                .as(() -> "%s at %d, %s, %s"
                        .formatted(which, position, cell, countyOf.apply(cell.substring(0, cell.indexOf(' ')))))
                .isEqualTo(counted.getOrDefault(cell, 0)));
    }

    /** What somebody read that evening is what the books said. */
    private void says(Answer read) {
        Map<String, Integer> cells = cells(read);
        String section = read.request().contains("section-three") ? " 3/" : " 4/";
        String table = read.text("agencyCode") + " " + read.text("year") + section;
        Map<String, Integer> said = new TreeMap<>();
        posted.reported(byHand.successions(), read.request().endsWith("view=facts"))
                .forEach((cell, count) -> {
                    if (cell.startsWith(table)) {
                        said.merge(
                                asPrinted(
                                        cell.substring(table.length() - 2),
                                        read.at("year").asInt()),
                                count,
                                Integer::sum);
                    }
                });
        assertThat(cells).as("%s at %d", read.request(), position).isEqualTo(said);
    }

    /** The form of 2019 and 2020 has one row 3.6. */
    private static String asPrinted(String account, int year) {
        return year == 2019 || year == 2020 ? account.replaceAll("^3/3\\.6\\.\\d", "3/3.6") : account;
    }

    /** What a section of a table says, by account, without zeros. */
    static Map<String, Integer> cells(Answer read) {
        Map<String, Integer> cells = new TreeMap<>();
        rows(read.at("rows"), cells);
        blocks(read.json(), cells);
        return cells;
    }

    private static void rows(JsonNode rows, Map<String, Integer> table) {
        rows.forEach(row -> {
            String code = row.path("code").asString();
            if (!code.equals("3.7")) {
                IntStream.range(0, 6)
                        .forEach(column -> put(
                                table,
                                "3/" + code + "/" + column,
                                row.path("cells").path(column).asInt()));
                put(table, "3/" + code + "/-", row.path("kindMissing").asInt());
            }
        });
    }

    private static void blocks(JsonNode section, Map<String, Integer> table) {
        for (String block : GoldenTable.BLOCKS) {
            for (String result : List.of("upheld", "corrected", "other", "pending")) {
                put(
                        table,
                        "4/" + block + "/" + result,
                        section.path(block).path(result).asInt());
            }
        }
    }

    private static void put(Map<String, Integer> table, String cell, int count) {
        if (count != 0) {
            table.put(cell, count);
        }
    }
}
