package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.SealedText;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sealed texts that a fact holds, those of its parts among them. */
public final class FactTexts {

    private FactTexts() {}

    public static List<SealedText> of(Record fact) {
        return inside(fact).toList();
    }

    private static Stream<SealedText> inside(@Nullable Object value) {
        if (value instanceof SealedText text) {
            return Stream.of(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(FactTexts::inside);
        }
        return value instanceof Record part
                ? Arrays.stream(part.getClass().getRecordComponents())
                        .flatMap(component -> inside(read(component, part)))
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
