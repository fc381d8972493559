package cn.disclosuredesk.desk.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for all ways to write the same JSON value: blanks, the order of members and the form of numbers do not matter. What is no
 * JSON stands for itself.
 */
@Component
final class CanonicalJson {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    String of(byte[] body) {
        try {
            StringBuilder text = new StringBuilder();
            write(json.readTree(body), text);
            return text.toString();
        } catch (JacksonException e) {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    private void write(JsonNode value, StringBuilder text) {
        if (value.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            text.append('{');
            members.forEach((name, member) -> {
                text.append(json.writeValueAsString(name)).append(':');
                write(member, text);
                text.append(',');
            });
            text.append('}');
        } else if (value.isArray()) {
            text.append('[');
            value.forEach(element -> {
                write(element, text);
                text.append(',');
            });
            text.append(']');
        } else if (value.isNumber()) {
            // In scientific form: 1e99999 must not become a hundred thousand digits.
            text.append(value.decimalValue().stripTrailingZeros());
        } else {
            text.append(value);
        }
    }
}
