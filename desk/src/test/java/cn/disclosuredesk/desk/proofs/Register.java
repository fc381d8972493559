package cn.disclosuredesk.desk.proofs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What an office's lists and tables say of its cases, apart from who has them and where: two offices can be compared by it. */
final class Register {

    private static final String[] SEEN = {
        "channel",
        "receivedOn",
        "kind",
        "status",
        "dueOn",
        "provisional",
        "workingDaysLeft",
        "light",
        "outcome",
        "madeOn"
    };

    private static final String[] CLOCK = {"firstDueOn"};

    private Register() {}

    /** By number, what the register says of each application and its clock when it was first due. */
    static Map<String, String> of(Office office) {
        Map<String, String> cases = new TreeMap<>();
        String next = "";
        do {
            Answer page = office.as("head")
                    .get("/api/applications?limit=500&agency=" + office.agency() + next)
                    .expect(200);
            page.at("items").forEach(item -> cases.put(item.path("receiptNo").asString(), seen(office, item)));
            next = page.at("nextCursor").isString() ? "&cursor=" + page.text("nextCursor") : "";
        } while (!next.isEmpty());
        return cases;
    }

    private static String seen(Office office, JsonNode item) {
        StringBuilder all = new StringBuilder();
        for (String field : SEEN) {
            all.append(field).append('=').append(item.path(field)).append(' ');
        }
        JsonNode dates =
                office.application(item.path("id").asString()).expect(200).json();
        for (String field : CLOCK) {
            all.append(field).append(':').append(dates.path(field)).append(' ');
        }
        return all.toString();
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
