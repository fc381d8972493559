package cn.disclosuredesk.command.application;

import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.Objects;
import org.springframework.core.GenericTypeResolver;

/**
 * 办理事项: how an act on a case is written down. The same form serves the call that records the act, a correction of what
 * was recorded (the fact is read back into the body, the corrected fields are put in, and it is written again), and what
 * is only supposed.
 *
 * @param <B> the body of the call
 * @param <F> the fact that it records
 */
public interface ActForm<B, F extends ApplicationEvent> {

    /**
     * The act as the path of its call names it, behind {@code /api/applications/{id}/} and without the number of an
     * earlier fact: {@code letters/service}.
     */
    String act();

    /** The first of the two types that the form names. */
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
        Class<?>[] types = GenericTypeResolver.resolveTypeArguments(getClass(), ActForm.class);
        return Objects.requireNonNull(types)[place];
    }

    /**
     * The fact that a body tells.
     *
     * @throws cn.disclosuredesk.command.Refusal where a field is wrong by itself, or the question to an answer is missing
     */
    F write(B body, Writing writing);

    /** The body that would have told a fact. */
    B read(F fact, Writing writing);
}
