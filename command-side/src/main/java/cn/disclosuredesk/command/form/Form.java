package cn.disclosuredesk.command.form;

import cn.disclosuredesk.events.DisclosureEvent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.GenericTypeResolver;

/**
 * 办理事项: how an act is written down. The same form serves the call that records the act and a correction of what was
 * recorded: the fact is read back into the body, the corrected fields are put in, and it is written again.
 *
 * @param <B> the body of the call
 * @param <F> the fact that it records
 * @param <W> what the form is filled in with
 */
public interface Form<B, F extends DisclosureEvent, W> {

    /** The first of the types that the form names. */
    @SuppressWarnings("unchecked")
    default Class<B> body() {
        return (Class<B>) named(0);
    }

    /** The second. */
    @SuppressWarnings("unchecked")
    default Class<F> fact() {
        return (Class<F>) named(1);
    }

    private Class<?> named(int place) {
        Class<?>[] types = GenericTypeResolver.resolveTypeArguments(getClass(), Form.class);
        return Objects.requireNonNull(types)[place];
    }

    /** The fields of the form, as its call names them. */
    default Set<String> fields() {
        return Arrays.stream(body().getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The fact that a body tells.
     *
     * @throws cn.disclosuredesk.command.Refusal where a field is wrong by itself, or the question to an answer is missing
     */
    F write(B body, W writing);

    /** The body that would have told a fact. */
    B read(F fact, W writing);
}
