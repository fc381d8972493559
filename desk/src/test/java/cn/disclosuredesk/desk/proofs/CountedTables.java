package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.CountedByHand;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.store.StoredEvents;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of some agencies as they are counted by hand from all that was recorded of them. */
final class CountedTables {

    private static final long AT_ONCE = 5_000;

    private final Map<String, Integer> cells;

    private CountedTables(Map<String, Integer> cells) {
        this.cells = cells;
    }

    static CountedTables of(InProcessDesk desk, Collection<Office> offices) {
        Set<String> agencies = offices.stream().map(Office::agency).collect(Collectors.toSet());
        StoredEvents events = desk.beans().getBean(StoredEvents.class);
        CountedByHand byHand = new CountedByHand();
        long last = JdbcClient.create(desk.beans().getBean(DataSource.class))
                .sql("select coalesce(max(position), 0) from store.event_order")
                .query(Long.class)
                .single();
        for (long after = 0; after < last; after += AT_ONCE) {
            events.between(after, Math.min(last, after + AT_ONCE)).stream()
                    .filter(stored -> agencies.contains(stored.envelope().get(Envelope.AGENCY)))
                    .forEach(stored -> byHand.accept(stored.event()));
        }
        return new CountedTables(byHand.official());
    }

    /** Both sections of the year say what was counted. */
    void areThoseOf(Office office, int year) {
        String table = office.agency() + " " + year + " ";
        Map<String, Integer> counted = new TreeMap<>();
        cells.forEach((cell, count) -> {
            if (cell.startsWith(table)) {
                counted.put(cell.substring(table.length()), count);
            }
        });
        Map<String, Integer> said =
                new TreeMap<>(ReplayedBooks.cells(office.sectionThree(year).expect(200)));
        said.putAll(ReplayedBooks.cells(office.sectionFour(year).expect(200)));
        assertThat(said).as("tables of %d of %s", year, office.agency()).isEqualTo(counted);
    }
}
