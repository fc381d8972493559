package cn.disclosuredesk.command.form;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What should have been recorded, put over what was: objects member by member, everything else as a whole (RFC 7396).
 * {@code null} = was not so.
 */
public final class Patch {

    /** Two ways to say the same thing: where one is corrected, what the other said does not hold any more. */
    private static final List<List<String>> EITHER_OR = List.of(
            List.of("outcome", "disposition"),
            List.of("answerBy", "answerWithin"),
            List.of("agrees", "position"),
            List.of("result", "ending"),
            List.of("applicant", "applicants"));

    private final ObjectNode fields;

    public Patch(ObjectNode fields) {
        this.fields = fields;
    }

    public boolean says(String field) {
        return fields.has(field);
    }

    /** The body with the corrected fields in it. */
    public ObjectNode over(ObjectNode told) {
        ObjectNode corrected = told.deepCopy();
        ObjectNode changes = fields.deepCopy();
        if (changes.get("applicant") instanceof ObjectNode first
                && !changes.has("applicants")
                && corrected.get("applicants") instanceof ArrayNode people) {
            merge((ObjectNode) people.get(0), first);
            changes.remove("applicant");
        }
        EITHER_OR.forEach(pair -> {
            forget(corrected, changes, pair.get(0), pair.get(1));
            forget(corrected, changes, pair.get(1), pair.get(0));
        });
        merge(corrected, changes);
        return corrected;
    }

    private static void forget(ObjectNode corrected, ObjectNode changes, String said, String other) {
        if (changes.hasNonNull(said) && !changes.has(other)) {
            corrected.remove(other);
        }
    }

    private static void merge(ObjectNode into, ObjectNode changes) {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue() instanceof ObjectNode part && into.get(change.getKey()) instanceof ObjectNode known) {
                merge(known, part);
            } else {
                into.set(change.getKey(), change.getValue());
            }
        }
    }
}
