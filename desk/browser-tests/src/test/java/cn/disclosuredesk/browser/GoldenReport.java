package cn.disclosuredesk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 荥阳市人民政府办公室's published report for 2023, and a ledger of which exactly its tables must result. */
record GoldenReport(JsonNode table) {

    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    static GoldenReport read() {
        try (InputStream stream =
                Objects.requireNonNull(GoldenReport.class.getResourceAsStream("/golden/table.json"))) {
            return new GoldenReport(JsonMapper.builder().build().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path[] ledgers() {
        return new Path[] {file("applications.csv"), file("reviews.csv")};
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : table.get("section3").get("rows")) {
            List<String> cells = new ArrayList<>();
            row.get("cells").forEach(cell -> cells.add(cell.asString()));
            rows.add(new Row(row.get("code").asString(), row.get("label").asString(), cells));
        }
        return rows;
    }

    List<String> sectionFour() {
        return BLOCKS.stream()
                .flatMap(block -> RESULTS.stream()
                        .map(result ->
                                table.get("section4").get(block).get(result).asString()))
                .toList();
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(GoldenReport.class.getResource("/golden/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row of section three: its code, its own label, and seven figures as they are printed. */
    record Row(String code, String label, List<String> cells) {}
}
