package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/** Opens every cell of an agency's tables and asks the cases behind it whether they say the same. */
final class OpenedCells {

    private static final int TOTAL = 6;

    private final Office office;
    private final int year;
    private final Map<String, JsonNode> cases = new HashMap<>();
    private final SoftAssertions softly = new SoftAssertions();

    OpenedCells(Office office, int year) {
        this.office = office;
        this.year = year;
    }

    /** Every non-zero cell of section three holds as many cases as it says, and each of them belongs there. */
    void agreeWithTheCases() {
        for (JsonNode row : office.sectionThree(year).expect(200).at("rows")) {
            String code = row.path("code").asString();
            IntStream.rangeClosed(0, TOTAL)
                    .filter(column -> row.path("cells").path(column).asInt() != 0)
                    .forEach(column ->
                            open(code, column, row.path("cells").path(column).asInt()));
        }
        softly.assertAll();
    }

    private void open(String row, int column, int figure) {
        Answer cell = office.cell(year, row, column).expect(200);
        Set<String> ids = Set.copyOf(cell.texts("items", "applicationId"));
        softly.assertThat(cell.at("count").asInt()).as(cell.request()).isEqualTo(figure);
        softly.assertThat(cell.at("items").size()).as(cell.request()).isEqualTo(figure);
        softly.assertThat(ids).as(cell.request()).hasSize(figure);
        softly.assertThat(delta(cell)).as(cell.request()).isEqualTo(figure);
        for (String id : ids) {
            JsonNode file = cases.computeIfAbsent(
                    id, unread -> office.application(unread).expect(200).json());
            softly.assertThat(belongs(file, row, column))
                    .as("%s holds %s", cell.request(), file)
                    .isTrue();
        }
    }

    /** What the case says of itself, by the rules of the form. */
    private boolean belongs(JsonNode file, String row, int column) {
        boolean kind = column == TOTAL || GoldenTable.KINDS.get(column).equals(kind(file));
        int received = yearOf(file.path("receivedOn"));
        JsonNode end = file.path("reply").isObject() ? file.path("reply") : file.path("withdrawal");
        int ended = end.isObject() ? yearOf(end.path(end.has("madeOn") ? "madeOn" : "withdrawnOn")) : Integer.MAX_VALUE;
        boolean answeredNow = ended == year;
        boolean openAtEnd = ended > year;
        boolean where = switch (row) {
            case "1" -> received == year;
            case "2" -> received < year && (answeredNow || openAtEnd);
            case "3.7" -> answeredNow;
            case "4" -> received <= year && openAtEnd;
            default -> answeredNow && end.path("outcome").asString().equals(row);
        };
        return kind && where;
    }

    /** Every non-zero cell of section four holds as many reviews as it says, each of this kind and with this end. */
    void agreeWithTheReviews() {
        JsonNode section = office.sectionFour(year).expect(200).json();
        for (String block : GoldenTable.BLOCKS) {
            Map<String, Set<String>> found = GoldenTable.RESULTS.stream()
                    .filter(result -> section.path(block).path(result).asInt() != 0)
                    .collect(Collectors.toMap(result -> result, result -> reviews(block, result, section)));
            Set<String> parts = found.entrySet().stream()
                    .filter(cell -> !cell.getKey().equals("total"))
                    .flatMap(cell -> cell.getValue().stream())
                    .collect(Collectors.toSet());
            softly.assertThat(found.getOrDefault("total", Set.of())).as(block).isEqualTo(parts);
        }
        softly.assertAll();
    }

    private Set<String> reviews(String block, String result, JsonNode section) {
        int figure = section.path(block).path(result).asInt();
        Answer cell = office.cell(year, block, result).expect(200);
        Set<String> ids = Set.copyOf(cell.texts("items", "reviewId"));
        softly.assertThat(cell.at("count").asInt()).as(cell.request()).isEqualTo(figure);
        softly.assertThat(ids).as(cell.request()).hasSize(figure);
        softly.assertThat(delta(cell)).as(cell.request()).isEqualTo(figure);
        for (String id : ids) {
            JsonNode review =
                    office.as("auditor").get("/api/reviews/" + id).expect(200).json();
            softly.assertThat(ends(review, result))
                    .as("%s holds %s", cell.request(), review)
                    .isTrue();
            softly.assertThat(review.path("kind").asString())
                    .as(cell.request())
                    .isEqualTo(block.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }
        return ids;
    }

    private boolean ends(JsonNode review, String result) {
        boolean decidedNow = review.path("decidedOn").isString() && yearOf(review.path("decidedOn")) == year;
        return switch (result) {
            case "total" -> true;
            case "pending" -> !decidedNow;
            default -> decidedNow && review.path("result").asString().equalsIgnoreCase(result);
        };
    }

    private static int delta(Answer cell) {
        return StreamSupport.stream(cell.at("items").spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.path("postings").spliterator(), false))
                .mapToInt(posting -> posting.path("delta").asInt())
                .sum();
    }

    private static String kind(JsonNode file) {
        JsonNode flat = file.path("kind");
        return flat.isString() ? flat.asString() : file.at("/applicant/kind").asString("");
    }

    private static int yearOf(JsonNode day) {
        assertThat(day.isString()).as("a day, not %s", day).isTrue();
        return Integer.parseInt(day.asString().substring(0, 4));
    }
}
