package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Retracts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 时间线: what happened to an application or a review, sorted by the day it happened, of one day in the order of its life.
 * What was corrected stands as it should have been recorded, what was retracted does not stand here at all. So the order
 * in which the office learned of things is forgotten: only which fact answers which is kept.
 *
 * @param family the events of which it is made
 */
public record Timeline<E extends DisclosureEvent>(Class<E> family, List<Recorded<E>> facts) {

    private static final Map<Class<?>, Integer> ORDER_OF_LIFE = orderOfLife(ApplicationEvent.class, ReviewEvent.class);

    static final Comparator<Recorded<? extends DisclosureEvent>> ORDER = Comparator.comparing(
                    (Recorded<? extends DisclosureEvent> recorded) ->
                            recorded.fact().happenedOn())
            .thenComparing(
                    recorded -> ORDER_OF_LIFE.getOrDefault(recorded.fact().getClass(), 0))
            .thenComparing(Recorded::sequence);

    public Timeline {
        facts = facts.stream().sorted(ORDER).toList();
    }

    static <E extends DisclosureEvent> Timeline<E> empty(Class<E> family) {
        return new Timeline<>(family, List.of());
    }

    /** All facts of a kind, by the day they happened. */
    public <K extends E> List<Recorded<K>> all(Class<K> kind) {
        return facts.stream()
                .filter(recorded -> kind.isInstance(recorded.fact()))
                .map(recorded -> new Recorded<>(recorded.sequence(), kind.cast(recorded.fact())))
                .toList();
    }

    /** The fact that was recorded under a sequence; empty where there is none, or it was retracted. */
    public Optional<E> at(long sequence) {
        return facts.stream()
                .filter(recorded -> recorded.sequence() == sequence)
                .map(Recorded::fact)
                .findFirst();
    }

    /** The day on which something happened last. */
    public LocalDate lastDay() {
        return facts.get(facts.size() - 1).fact().happenedOn();
    }

    /** The same without one fact, as if it had never been recorded. */
    public Timeline<E> without(long sequence) {
        return new Timeline<>(
                family,
                facts.stream()
                        .filter(recorded -> recorded.sequence() != sequence)
                        .toList());
    }

    /** With one more event, recorded under {@code sequence}. */
    Timeline<E> with(long sequence, E event) {
        if (event instanceof Retracts retraction) {
            return without(retraction.about());
        }
        if (event instanceof Corrects correction) {
            return without(correction.about()).plus(correction.about(), family.cast(correction.to()));
        }
        return plus(sequence, event);
    }

    private static Map<Class<?>, Integer> orderOfLife(Class<?>... families) {
        Map<Class<?>, Integer> places = new HashMap<>();
        for (Class<?> family : families) {
            for (Class<?> kind : family.getPermittedSubclasses()) {
                places.put(kind, places.size());
            }
        }
        return Map.copyOf(places);
    }

    private Timeline<E> plus(long sequence, E fact) {
        return new Timeline<>(
                family,
                Stream.concat(facts.stream(), Stream.of(new Recorded<>(sequence, fact)))
                        .toList());
    }
}
