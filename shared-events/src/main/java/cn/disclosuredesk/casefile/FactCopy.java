package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The same fact in another case (承接): it happened on the same day, in the same words. Only which case it belongs to, and
 * the sequence of the fact that it answers, are other ones there.
 */
public final class FactCopy {

    private FactCopy() {}

    /**
     * @param about from the sequence in the old case to that in the new one
     * @param sealed the texts of the new case; itself where both cases are of one agency
     */
    public static ApplicationEvent of(
            ApplicationEvent fact, ApplicationId into, LongUnaryOperator about, UnaryOperator<SealedText> sealed) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            Object value = read(component, fact);
            if (value instanceof SealedText text) {
                values.add(sealed.apply(text));
            } else if (component.getName().equals("application")) {
                values.add(into);
            } else if (component.getName().equals("about") && fact instanceof AboutAFact answer) {
                values.add(about.applyAsLong(answer.about()));
            } else {
                values.add(value);
            }
        }
        return write(fact.getClass(), components, values);
    }

    /** One part of a fact. */
    public static @Nullable Object read(RecordComponent component, ApplicationEvent fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every event is a public record", e);
        }
    }

    private static ApplicationEvent write(
            Class<? extends ApplicationEvent> kind, RecordComponent[] components, List<@Nullable Object> values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every event is a public record", e);
        }
    }
}
