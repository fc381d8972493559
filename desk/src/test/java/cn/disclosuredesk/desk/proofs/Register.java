package cn.disclosuredesk.desk.proofs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What an office's pages, lists and tables say of its cases, apart from who has them and where: two offices can be
 * compared by it.
 */
final class Register {

    /** Where a case is kept and in which order its facts were recorded; when and in which form a step was approved. */
    private static final Set<String> NOT_IN_A_LEDGER =
            Set.of("agency", "agencyCode", "sequence", "consultationId", "about", "version", "approvedOn", "onPaper");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Register() {}

    /**
     * By number, everything the list and the page of each application say.
     *
     * @param apart members that are left out
     */
    static Map<String, String> of(Office office, Set<String> apart) {
        Map<String, String> cases = new TreeMap<>();
        items(office, "applications").forEach(item -> {
            JsonNode page =
                    office.application(item.path("id").asString()).expect(200).json();
            cases.put(item.path("receiptNo").asString(), lines(item, page, apart));
        });
        return cases;
    }

    /** The same of each review, in the order in which they would be written. */
    static List<String> reviews(Office office, Set<String> apart) {
        List<String> reviews = new ArrayList<>();
        items(office, "reviews").forEach(item -> {
            JsonNode page = office.as("head")
                    .get("/api/reviews/" + item.path("id").asString())
                    .expect(200)
                    .json();
            reviews.add(lines(item, page, apart));
        });
        return reviews;
    }

    private static List<JsonNode> items(Office office, String what) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            Answer page = office.as("head")
                    .get("/api/" + what + "?limit=500&agency=" + office.agency() + next)
                    .expect(200);
            page.at("items").forEach(items::add);
            next = page.at("nextCursor").isString() ? "&cursor=" + page.text("nextCursor") : "";
        } while (!next.isEmpty());
        return items;
    }

    /** A line for each member, so that a failure shows where two differ. */
    private static String lines(JsonNode item, JsonNode page, Set<String> apart) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode read : List.of(item, page)) {
            read.properties().forEach(member -> {
                if (!NOT_IN_A_LEDGER.contains(member.getKey()) && !apart.contains(member.getKey())) {
                    lines.append(member.getKey())
                            .append('=')
                            .append(plain(member.getValue()))
                            .append('\n');
                }
            });
        }
        return lines.toString();
    }

    private static String plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            node.properties().stream()
                    .filter(member -> !NOT_IN_A_LEDGER.contains(member.getKey()))
                    .forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members.toString();
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return elements.stream().sorted().toList().toString();
        }
        return ID.matcher(node.asString("")).matches() ? "an id" : halfWidth(node.toString());
    }

    /** Numbers are read in half width. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** By year and section, the tables as the facts make them. */
    static Map<String, String> tables(Office office, int from, int through) {
        Map<String, String> tables = new TreeMap<>();
        IntStream.rangeClosed(from, through).forEach(year -> {
            String path = "/api/annual-reports/%d/section-%s?view=facts&agency=" + office.agency();
            tables.put(
                    year + " three",
                    office.as("head")
                            .get(path.formatted(year, "three"))
                            .expect(200)
                            .at("rows")
                            .toString());
            JsonNode four = office.as("head")
                    .get(path.formatted(year, "four"))
                    .expect(200)
                    .json();
            tables.put(year + " four", String.valueOf(GoldenTable.blocks(four)));
        });
        return tables;
    }
}
