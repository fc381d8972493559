package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.ApplicationEvent;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, before anybody records it.
 *
 * @param number by which other happenings name it, whatever sequence it is recorded under
 * @param about the question it answers, the letter it is about; null where there is none
 * @param after what has to be recorded before it: its question, and what it would be unlawful without
 */
public record Happening(
        int number, LocalDate day, @Nullable Integer about, Set<Integer> after, Telling right, Telling mistaken) {

    /** How a fact is written down, if it happened on {@code day} and its question stands under {@code about}. */
    @FunctionalInterface
    public interface Telling {

        ApplicationEvent tell(LocalDate day, long about);
    }

    public static final long NOTHING = -1;

    /** The kind of fact. */
    public Class<? extends ApplicationEvent> kind() {
        return right.tell(day, NOTHING).getClass();
    }

    Happening needs(Set<Integer> more) {
        return new Happening(number, day, about, more, right, mistaken);
    }
}
