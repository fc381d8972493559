package cn.disclosuredesk.desk.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a value should have looked like. Only the form is named, never what was sent. */
@Component
final class ExpectedForms {

    private final Words words;
    private final JsonMapper json;

    ExpectedForms(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    String of(@Nullable Class<?> type) {
        if (type == null) {
            return words.say("field.form");
        }
        if (type.isEnum()) {
            return words.say("field.code", codes(type));
        }
        if (type == LocalDate.class) {
            return words.say("field.day");
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return words.say("field.instant");
        }
        if (type == Boolean.class || type == boolean.class) {
            return words.say("field.boolean");
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return words.say("field.number");
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return words.say("field.text");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return words.say("field.list");
        }
        return words.say("field.form");
    }

    /** As JSON writes them: some codes are not the constants' names. */
    private String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.valueToTree(constant).asString())
                .collect(Collectors.joining("、"));
    }
}
