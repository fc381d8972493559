package cn.disclosuredesk.desk.proofs;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A published table as a web page puts it on the clipboard. */
final class PublishedReportText {

    private PublishedReportText() {}

    /** Of {@code sectionThree.rows} and the blocks of section four, as the golden files and answers have them. */
    static String of(JsonNode rows, JsonNode blocks) {
        String three = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("label").asString() + "\t" + cells(row.path("cells")))
                .collect(Collectors.joining("\n"));
        String four = GoldenTable.BLOCKS.stream()
                .map(block -> GoldenTable.RESULTS.stream()
                        .map(result -> blocks.path(block).path(result).asString())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\t"));
        return three + "\n四、政府信息公开行政复议、行政诉讼情况\n" + four + "\n";
    }

    private static String cells(JsonNode cells) {
        return StreamSupport.stream(cells.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining("\t"));
    }
}
