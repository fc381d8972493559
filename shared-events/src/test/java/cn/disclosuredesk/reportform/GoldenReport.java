package cn.disclosuredesk.reportform;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A real office's published figures, and the text of its report where there is one. */
record GoldenReport(String name) {

    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    int year() {
        return json().path("year").asInt();
    }

    String text() {
        return read(name + ".txt");
    }

    PrintedFigures figures() {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode row : json().at("/section3/rows")) {
            for (int column = 0; column < 7; column++) {
                figures.add(new Figure(
                        "3/" + row.path("code").asString() + "/" + column,
                        row.path("cells").path(column).asLong()));
            }
        }
        for (ReviewKind kind : ReviewKind.values()) {
            JsonNode block = json().path("section4").path(kind.block());
            RESULTS.forEach(result -> figures.add(new Figure(
                    "4/" + kind.block() + "/" + result, block.path(result).asLong())));
        }
        return PrintedFigures.of(Form.of(year()), true, figures);
    }

    /** As a web page or a spreadsheet puts it on the clipboard. */
    String typed() {
        PrintedFigures figures = figures();
        StringBuilder text = new StringBuilder();
        for (FormRow row : figures.form().rows()) {
            text.append(row.label());
            figures.cells(row).forEach(cell -> text.append('\t').append(cell));
            text.append('\n');
        }
        text.append("四、政府信息公开行政复议、行政诉讼情况\n");
        List<String> four = new ArrayList<>();
        for (ReviewKind kind : ReviewKind.values()) {
            figures.cells(kind).forEach(cell -> four.add(String.valueOf(cell)));
        }
        return text.append(String.join("\t", four)).append('\n').toString();
    }

    private JsonNode json() {
        return new ObjectMapper().readTree(read(name + ".json"));
    }

    private static String read(String file) {
        try (InputStream in = GoldenReport.class.getResourceAsStream("/golden-reports/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
