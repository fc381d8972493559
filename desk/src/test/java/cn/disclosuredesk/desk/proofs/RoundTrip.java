package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;

/** An office handed out as a ledger and taken in by another one: whether both are the same afterwards. */
final class RoundTrip {

    private final Office first;
    private final Office second;

    private RoundTrip(Office first, Office second) {
        this.first = first;
        this.second = second;
    }

    /** The new agency at {@code desk} that took in three CSV files. */
    static RoundTrip throughCsv(Office first, DeskClient desk) {
        return through(first, desk, parts -> ExportedLedger.inFull(first).in(parts));
    }

    /** The same by one workbook. */
    static RoundTrip throughXlsx(Office first, DeskClient desk) {
        return through(first, desk, parts -> parts.file("台账.xlsx", ExportedLedger.workbook(first)));
    }

    private static RoundTrip through(Office first, DeskClient desk, UnaryOperator<Parts> files) {
        Office second = Office.founded(desk);
        Answer job = second.importLedger(files.apply(Parts.of(second.agency())));
        assertThat(job.text("state")).as(job.text()).isEqualTo("DONE");
        assertThat(job.at("errors")).as(job.text()).isEmpty();
        assertThat(job.at("rejected").asInt()).as(job.text()).isZero();
        return new RoundTrip(first, second);
    }

    /** Section three as the cases that went in make it. */
    List<String> rowsByFacts(int year) {
        String path = "/api/annual-reports/" + year + "/section-three?view=facts&agency=" + second.agency();
        return GoldenTable.rows(second.as("head").get(path).expect(200).at("rows"));
    }

    /**
     * Each page of each case, the tables of these years, and the ledger that either hands out, cell by cell.
     *
     * @param apart members of a page of which the ledger tells less
     */
    void isTheSame(int from, int through, String... apart) {
        Set<String> less = Set.of(apart);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(Register.of(second, less)).containsExactlyInAnyOrderEntriesOf(Register.of(first, less));
        all.assertThat(Register.reviews(second, less))
                .containsExactlyInAnyOrderElementsOf(Register.reviews(first, less));
        all.assertThat(Register.tables(second, from, through))
                .containsExactlyInAnyOrderEntriesOf(Register.tables(first, from, through));
        Map<String, List<List<String>>> again = halfWidth(ExportedLedger.inFull(second));
        halfWidth(ExportedLedger.inFull(first))
                .forEach((sheet, lines) ->
                        all.assertThat(again.get(sheet)).as(sheet).containsExactlyElementsOf(lines));
        all.assertAll();
    }

    private static Map<String, List<List<String>>> halfWidth(ExportedLedger ledger) {
        Map<String, List<List<String>>> cells = ledger.cells();
        cells.replaceAll((sheet, lines) -> lines.stream()
                .map(line -> line.stream().map(Register::halfWidth).toList())
                .toList());
        return cells;
    }
}
