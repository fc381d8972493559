package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Everything that an office can be asked about a year, in short: {@code 2/0=1} is one application in row 2 of the first column.
 * Whatever is read is remembered, and can be read again as of its own instant.
 */
final class YearsRead {

    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");
    private static final int COLUMNS = 6;

    private final Office office;
    private final List<Answer> read = new ArrayList<>();

    YearsRead(Office office) {
        this.office = office;
    }

    /** Both tables of the year say this, and nothing differs. */
    void say(int year, String figures) {
        say(year, figures, figures);
    }

    /** The official table says one thing, the facts another; and these are the types of the events by which they parted. */
    void say(int year, String official, String byFacts, String... causes) {
        Map<String, Integer> published = figures(year, "");
        Map<String, Integer> facts = figures(year, "&view=facts");
        assertThat(inShort(published)).as("official %d", year).isEqualTo(official);
        assertThat(inShort(facts)).as("%d by facts", year).isEqualTo(byFacts);
        differ(year, minus(facts, published), List.of(causes));
        publishedVersionsHold(year);
    }

    /** Whatever was ever read is answered in the same way to whoever asks for its instant. */
    void areReadAgainAsTheyWere() {
        assertThat(read).isNotEmpty();
        for (Answer then : read) {
            String asOf = URLEncoder.encode(then.text("asOf"), StandardCharsets.UTF_8);
            Answer again = office.as("auditor").get(pathOf(then) + "&asOf=" + asOf);
            assertThat(again.expect(200).json()).as(then.request()).isEqualTo(then.json());
        }
    }

    private static String pathOf(Answer then) {
        return then.request().substring("GET ".length());
    }

    private Answer get(String path, String view) {
        String delimiter = path.contains("?") ? "&" : "?";
        Answer answer = office.as("auditor")
                .get("/api/" + path + delimiter + "agency=" + office.agency() + view)
                .expect(200);
        read.add(answer);
        return answer;
    }

    private Map<String, Integer> figures(int year, String view) {
        String annual = "annual-reports/" + year;
        Map<String, Integer> figures = new TreeMap<>();
        Answer three = get(annual + "/section-three", view);
        assertThat(three.at("balanced").asBoolean()).as(three.text()).isTrue();
        cellsOfThree(three.at("rows")).forEach((cell, count) -> {
            figures.put(cell, count);
            opens(annual + "/section-three/cells/" + cell, view, count);
        });
        JsonNode four = get(annual + "/section-four", view).json();
        for (String block : GoldenTable.BLOCKS) {
            for (String result : RESULTS) {
                int count = four.path(block).path(result).asInt();
                if (count != 0) {
                    figures.put(block + "/" + result, count);
                    opens(annual + "/section-four/cells/" + block + "/" + result, view, count);
                }
            }
        }
        String whole = "?from=%d-01&to=%d-12".formatted(year, year);
        assertThat(get("period-reports/section-three" + whole, view).at("rows")).isEqualTo(three.at("rows"));
        Answer ofPeriod = get("period-reports/section-four" + whole, view);
        GoldenTable.BLOCKS.forEach(
                block -> assertThat(ofPeriod.at(block)).as(block).isEqualTo(four.path(block)));
        return figures;
    }

    private static Map<String, Integer> cellsOfThree(JsonNode rows) {
        Map<String, Integer> cells = new TreeMap<>();
        for (JsonNode row : rows) {
            String code = row.path("code").asString();
            IntStream.range(0, COLUMNS)
                    .filter(column -> !code.equals("3.7")
                            && row.path("cells").path(column).asInt() != 0)
                    .forEach(column -> cells.put(
                            code + "/" + column, row.path("cells").path(column).asInt()));
            if (!code.equals("3.7") && row.path("kindMissing").asInt() != 0) {
                cells.put(code + "/kindMissing", row.path("kindMissing").asInt());
            }
        }
        return cells;
    }

    private void opens(String cell, String view, int count) {
        Answer opened = get(cell, view);
        assertThat(opened.at("count").asInt()).as(opened.request()).isEqualTo(count);
        assertThat(opened.at("items").size()).as(opened.request()).isEqualTo(count);
    }

    /** The list shows exactly these figures, and the events in it add up to them. */
    private void differ(int year, Map<String, Integer> differing, List<String> causes) {
        Answer answer = get("annual-reports/" + year + "/differences", "");
        Map<String, Integer> shown = new TreeMap<>();
        for (JsonNode cell : answer.at("cells")) {
            int moved = cell.path("byFacts").asInt() - cell.path("official").asInt();
            if (isNoSum(cell)) {
                shown.put(cell(cell), moved);
            }
        }
        assertThat(shown).as(answer.text()).isEqualTo(differing);

        Map<String, Integer> moved = new TreeMap<>();
        List<String> types = new ArrayList<>();
        for (JsonNode one : answer.at("cases")) {
            for (JsonNode cause : one.path("causes")) {
                types.add(cause.path("type").asString());
                cause.path("changes")
                        .forEach(change ->
                                moved.merge(cell(change), change.path("delta").asInt(), Integer::sum));
            }
        }
        moved.values().removeIf(delta -> delta == 0);
        assertThat(moved).as(answer.text()).isEqualTo(differing);
        assertThat(types).as(answer.text()).containsExactlyInAnyOrderElementsOf(causes);
        assertThat(answer.at("count").asInt()).isEqualTo(answer.at("cases").size());
    }

    /** The last published version is the official table of the year. */
    private void publishedVersionsHold(int year) {
        String of = "?agency=" + office.agency();
        for (JsonNode each :
                office.as("auditor").get("/api/years" + of).expect(200).json()) {
            int versions = each.path("versions").size();
            if (each.path("year").asInt() == year && versions > 0) {
                Answer last = office.as("auditor")
                        .get("/api/years/%d/versions/%d%s".formatted(year, versions, of))
                        .expect(200);
                assertThat(last.at("sectionThree.rows"))
                        .isEqualTo(office.sectionThree(year).at("rows"));
                assertThat(last.text("hash"))
                        .isEqualTo(each.path("versions")
                                .path(versions - 1)
                                .path("hash")
                                .asString());
            }
        }
    }

    private static boolean isNoSum(JsonNode cell) {
        return !cell.path("row").asString().equals("3.7")
                && !cell.path("column").asString().equals(String.valueOf(COLUMNS))
                && !cell.path("column").asString().equals("total");
    }

    private static String cell(JsonNode named) {
        return named.path("row").asString() + "/" + named.path("column").asString();
    }

    private static Map<String, Integer> minus(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> left = new TreeMap<>(one);
        other.forEach((cell, count) -> left.merge(cell, -count, Integer::sum));
        left.values().removeIf(count -> count == 0);
        return left;
    }

    private static String inShort(Map<String, Integer> figures) {
        return figures.entrySet().stream()
                .flatMap(figure -> Stream.of(figure.getKey() + "=" + figure.getValue()))
                .collect(Collectors.joining(" "));
    }
}
