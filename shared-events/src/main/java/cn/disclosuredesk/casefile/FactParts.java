package cn.disclosuredesk.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a fact holds of one kind, such as its sealed texts, those inside its parts among them. */
public final class FactParts {

    private FactParts() {}

    public static <T> List<T> of(Record fact, Class<T> kind) {
        return inside(fact, kind).toList();
    }

    private static <T> Stream<T> inside(@Nullable Object value, Class<T> kind) {
        if (kind.isInstance(value)) {
            return Stream.of(kind.cast(value));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(one -> inside(one, kind));
        }
        return value instanceof Record part
                ? Arrays.stream(part.getClass().getRecordComponents())
                        .flatMap(component -> inside(read(component, part), kind))
                : Stream.empty();
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every event is a public record", e);
        }
    }
}
