package cn.disclosuredesk.desk.proofs;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests, written member by member. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode object;

    private Json(ObjectNode object) {
        this.object = object;
    }

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static Json empty() {
        return new Json(MAPPER.createObjectNode());
    }

    static Json of(String member, Object value) {
        return empty().with(member, value);
    }

    /** A copy in which the member, perhaps of a nested object such as {@code applicant.kind}, has this value. */
    Json with(String path, Object value) {
        ObjectNode copy = object.deepCopy();
        String[] steps = path.split("\\.");
        ObjectNode at = copy;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.path(steps[i]).isObject() ? (ObjectNode) at.path(steps[i]) : at.putObject(steps[i]);
        }
        Object plain = value instanceof Json json
                ? json.object
                : value instanceof List<?> list
                        ? list.stream()
                                .map(each -> each instanceof Json json ? json.object : each)
                                .toList()
                        : value;
        boolean simple = plain instanceof Number
                || plain instanceof Boolean
                || plain instanceof List<?>
                || plain instanceof JsonNode;
        at.set(steps[steps.length - 1], MAPPER.valueToTree(simple ? plain : String.valueOf(plain)));
        return new Json(copy);
    }

    /** A copy in which the member is {@code null}. */
    Json withNull(String member) {
        ObjectNode copy = object.deepCopy();
        copy.putNull(member);
        return new Json(copy);
    }

    /** A copy without the member. */
    Json without(String path) {
        ObjectNode copy = object.deepCopy();
        int dot = path.lastIndexOf('.');
        JsonNode owner = dot < 0 ? copy : copy.at("/" + path.substring(0, dot).replace('.', '/'));
        ((ObjectNode) owner).remove(path.substring(dot + 1));
        return new Json(copy);
    }

    @Override
    public String toString() {
        return object.toString();
    }
}
