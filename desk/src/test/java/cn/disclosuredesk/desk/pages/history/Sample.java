package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewResumed;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of any type with something in every component. */
final class Sample {

    private Sample() {}

    static Object of(Class<?> type) {
        return of(type, false);
    }

    /** One in which nothing but days stands that may be missing. */
    static Object bare(Class<?> type) {
        return of(type, true);
    }

    private static Object of(Class<?> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> bare && mayBeMissing(component) ? null : value(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    /** Not days: of some that are known either way, an event demands one. */
    private static boolean mayBeMissing(RecordComponent component) {
        return component.getType() != LocalDate.class
                && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 1, 5);
        }
        if (plain == int.class || plain == Integer.class) {
            return 2026;
        }
        if (plain == long.class) {
            return 7L;
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal("100");
        }
        if (plain == ApplicationEvent.class) {
            return of(NoteKept.class);
        }
        if (plain == ReviewEvent.class) {
            return of(ReviewResumed.class);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        return "x";
    }
}
