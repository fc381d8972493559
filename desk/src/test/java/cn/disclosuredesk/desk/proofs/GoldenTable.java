package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A published annual table and a ledger of invented persons that must give exactly this table. */
record GoldenTable(String name, int seed) {

    private static final List<String> NAMES = List.of(
            "pingdingshan-shifanqu-2023",
            "pingdingshan-zhengwufuwu-2023",
            "sanmenxia-jingkaiqu-2023",
            "shuyang-2025",
            "xingyang-2023",
            "zhoukou-xuwan-2023",
            "everything");

    /** The kinds of applicants in the order of the columns. */
    static final List<String> KINDS = List.of(
            "NATURAL_PERSON",
            "COMMERCIAL_ENTERPRISE",
            "RESEARCH_INSTITUTION",
            "SOCIAL_WELFARE_ORGANISATION",
            "LEGAL_SERVICE_INSTITUTION",
            "OTHER");

    /** The blocks and results of section four, as the golden files name them. */
    static final List<String> BLOCKS = List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration");

    static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    /** Each table with each of its ledgers. */
    static Stream<GoldenTable> all() {
        return NAMES.stream()
                .flatMap(name -> IntStream.rangeClosed(1, 3).mapToObj(seed -> new GoldenTable(name, seed)));
    }

    int year() {
        return published().path("year").asInt();
    }

    /** Code, label and the seven cells of each row, in the order of the form. */
    List<String> sectionThree() {
        return rows(published().at("/section3/rows"));
    }

    /** The same of an answer of the desk. */
    static List<String> rows(JsonNode rows) {
        List<String> read = new ArrayList<>();
        rows.forEach(row ->
                read.add(row.path("code").asString() + " " + row.path("label").asString() + " " + row.path("cells")));
        return read;
    }

    List<String> sectionFour() {
        return blocks(published().path("section4"));
    }

    static List<String> blocks(JsonNode section) {
        return BLOCKS.stream()
                .flatMap(block -> RESULTS.stream()
                        .map(result ->
                                block + " " + result + " " + section.path(block).path(result)))
                .toList();
    }

    /** Both tables, as somebody would copy them. */
    String copied() {
        return PublishedReportText.of(
                published().at("/section3/rows"), published().path("section4"));
    }

    Parts ledger(String agency) {
        return Parts.of(agency).file("复议诉讼.csv", reviews()).file("申请.csv", applications());
    }

    byte[] applications() {
        return file("seed-" + seed + "/applications.csv");
    }

    byte[] reviews() {
        return file("seed-" + seed + "/reviews.csv");
    }

    /** The same ledger as the office saves it, sorted in some way. */
    Parts ledger(String agency, LedgerForm form, SheetLines.Order order) {
        return form.upload(agency, order.of(SheetLines.of(applications())), order.of(SheetLines.of(reviews())));
    }

    /** Whether a desk says what was published. */
    void isWhatIsSaidOf(Office office) {
        Answer three = office.sectionThree(year()).expect(200);
        assertThat(rows(three.at("rows"))).as("section three of %s", this).containsExactlyElementsOf(sectionThree());
        assertThat(three.at("balanced").asBoolean()).isTrue();
        assertThat(blocks(office.sectionFour(year()).expect(200).json()))
                .as("section four of %s", this)
                .containsExactlyElementsOf(sectionFour());
    }

    private JsonNode published() {
        return Json.read(new String(file("table.json"), StandardCharsets.UTF_8));
    }

    private byte[] file(String path) {
        String resource = "/golden/" + name + "/" + path;
        try (InputStream in = GoldenTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " from ledger " + seed;
    }
}
