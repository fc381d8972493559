package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.ledgerfile.CellText;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of the body of a call, by their paths. */
final class Fields {

    private Fields() {}

    static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The field at a path; null where there is none, or nothing in it. */
    static @Nullable JsonNode at(ObjectNode body, String path) {
        JsonNode node = body;
        for (String part : path.split("\\.")) {
            node = node == null ? null : node.get(part);
        }
        return node == null || node.isNull() || node.isArray() && node.isEmpty() ? null : node;
    }

    /** Puts a text; null is left out. */
    static void put(ObjectNode body, String path, @Nullable Object value) {
        if (value != null) {
            set(body, path, value instanceof JsonNode node ? node : JsonNodeFactory.instance.stringNode(text(value)));
        }
    }

    /** Sets a field; null = it was not so. */
    static void set(ObjectNode body, String path, @Nullable JsonNode value) {
        String[] parts = path.split("\\.");
        ObjectNode within = body;
        for (int i = 0; i < parts.length - 1; i++) {
            within = within.get(parts[i]) instanceof ObjectNode known ? known : within.putObject(parts[i]);
        }
        within.set(parts[parts.length - 1], value == null ? NullNode.instance : value);
    }

    /** Whether two fields say the same, however they were typed; of objects a field without a value says nothing. */
    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isString() && other.isString()) {
            return CellText.normalised(one.stringValue()).equals(CellText.normalised(other.stringValue()));
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size()
                    && IntStream.range(0, one.size()).allMatch(place -> same(one.get(place), other.get(place)));
        }
        if (one instanceof ObjectNode told && other instanceof ObjectNode known) {
            return Stream.of(told, known)
                    .flatMap(object -> object.properties().stream())
                    .map(Map.Entry::getKey)
                    .allMatch(field -> same(at(told, field), at(known, field)));
        }
        return one.equals(other);
    }

    private static String text(Object value) {
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }
}
