package cn.disclosuredesk.desk.proofs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What each case of an agency says of itself, by its number: two agencies with the same ledger say the same. */
record ToldCases(Map<String, Map<String, JsonNode>> byNumber) {

    private static final List<String> SAID =
            List.of("status", "receivedOn", "dueOn", "firstDueOn", "light", "provisional", "channel");

    static ToldCases of(Office office) {
        Map<String, Map<String, JsonNode>> cases = new TreeMap<>();
        JsonNode items = office.as("head")
                .get("/api/applications?limit=500&agency=" + office.agency())
                .expect(200)
                .at("items");
        items.forEach(item -> {
            Answer known = office.application(item.path("id").asString()).expect(200);
            Map<String, JsonNode> said = new TreeMap<>();
            SAID.forEach(field -> said.put(field, known.at(field)));
            // Where in its history a fact stands is all that may differ.
            if (known.at("reply") instanceof ObjectNode reply) {
                said.put("reply", reply.deepCopy().without("sequence"));
            }
            cases.put(item.path("receiptNo").asString(), said);
        });
        return new ToldCases(cases);
    }
}
