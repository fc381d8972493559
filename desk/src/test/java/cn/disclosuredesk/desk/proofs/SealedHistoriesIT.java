package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.CountedByHand;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is recorded late, sealed and published anew, the tables are those that come out of the raw events when they
 * are counted by hand, and a table that was read long ago is read again as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedHistoriesIT {

    private static final int ACTS = 150;
    private static final int FIRST_YEAR = 2012;

    private InProcessDesk desk;

    @BeforeAll
    void startTheDeskInThePast() {
        desk = InProcessDesk.start(MovableClock.at(LocalDate.of(FIRST_YEAR, 10, 8)));
    }

    @AfterAll
    void stopTheDesk() {
        desk.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void saysInEachTableWhatTheEventsSay(long seed) {
        Random random = new Random(seed);
        List<SealedOffice> pair = IntStream.range(0, 2)
                .mapToObj(n -> new SealedOffice(Office.founded(desk.client()), desk.clock(), random))
                .toList();
        List<String> acts = new ArrayList<>();
        List<Answer> readLongAgo = new ArrayList<>();
        for (int n = 0; n < ACTS; n++) {
            desk.clock().moveTo(desk.clock().today().plusDays(random.nextInt(15)));
            SealedOffice one = pair.get(random.nextInt(pair.size()));
            acts.add(one.act());
            if (n % 10 == 9) {
                pair.forEach(office -> sameAsCountedByHand(office.office(), acts));
                readLongAgo.add(one.office()
                        .sectionThree(desk.clock().today().getYear() - 1)
                        .expect(200));
            }
        }
        readLongAgo.forEach(then -> {
            String again =
                    then.request().substring(4) + "&asOf=" + then.text("asOf").replace("+", "%2B");
            assertThat(desk.as("auditor").get(again).expect(200).json()).isEqualTo(then.json());
        });
    }

    private void sameAsCountedByHand(Office office, List<String> acts) {
        CountedByHand byHand = countedByHand();
        int thisYear = desk.clock().today().getYear();
        for (int year = thisYear - 3; year <= thisYear + 1; year++) {
            Map<String, Integer> table = new TreeMap<>();
            rows(office.sectionThree(year).expect(200).at("rows"), table);
            blocks(office.sectionFour(year).expect(200).json(), table);
            assertThat(table)
                    .as("%s in %d after %s", office.agency(), year, acts)
                    .isEqualTo(byHand.official(new AgencyCode(office.agency()), year));
        }
    }

    private CountedByHand countedByHand() {
        CountedByHand byHand = new CountedByHand();
        try (Stream<? extends EventMessage<?>> events =
                desk.beans().getBean(EventStorageEngine.class).readEvents(null, false)) {
            events.map(EventMessage::getPayload)
                    .filter(DisclosureEvent.class::isInstance)
                    .forEach(event -> byHand.accept((DisclosureEvent) event));
        }
        return byHand;
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
