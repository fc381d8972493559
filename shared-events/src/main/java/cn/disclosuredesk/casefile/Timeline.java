package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 时间线: what happened to an application, sorted by the day it happened, of one day in the order of a case's life. What
 * was corrected stands as it should have been recorded, what was retracted does not stand here at all. So the order in
 * which the office learned of things is forgotten: only which fact answers which is kept.
 */
public record Timeline(List<Recorded<ApplicationEvent>> facts) {

    private static final Map<Class<?>, Integer> ORDER_OF_LIFE = orderOfLife();

    static final Comparator<Recorded<ApplicationEvent>> ORDER = Comparator.comparing(
                    (Recorded<ApplicationEvent> recorded) -> recorded.fact().happenedOn())
            .thenComparing(
                    recorded -> ORDER_OF_LIFE.getOrDefault(recorded.fact().getClass(), 0))
            .thenComparing(Recorded::sequence);

    static final Timeline EMPTY = new Timeline(List.of());

    public Timeline {
        facts = facts.stream().sorted(ORDER).toList();
    }

    /** All facts of a kind, by the day they happened. */
    public <E extends ApplicationEvent> List<Recorded<E>> all(Class<E> kind) {
        return facts.stream()
                .filter(recorded -> kind.isInstance(recorded.fact()))
                .map(recorded -> new Recorded<>(recorded.sequence(), kind.cast(recorded.fact())))
                .toList();
    }

    /** The fact that was recorded under a sequence; empty where there is none, or it was retracted. */
    public Optional<ApplicationEvent> at(long sequence) {
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
    public Timeline without(long sequence) {
        return new Timeline(facts.stream()
                .filter(recorded -> recorded.sequence() != sequence)
                .toList());
    }

    /** With one more event, recorded under {@code sequence}. */
    Timeline with(long sequence, ApplicationEvent event) {
        if (event instanceof FactRetracted retraction) {
            return without(retraction.about());
        }
        if (event instanceof FactCorrected correction) {
            return without(correction.about()).plus(correction.about(), correction.to());
        }
        return plus(sequence, event);
    }

    private static Map<Class<?>, Integer> orderOfLife() {
        Map<Class<?>, Integer> places = new HashMap<>();
        for (Class<?> kind : ApplicationEvent.class.getPermittedSubclasses()) {
            places.put(kind, places.size());
        }
        return Map.copyOf(places);
    }

    private Timeline plus(long sequence, ApplicationEvent fact) {
        return new Timeline(Stream.concat(facts.stream(), Stream.of(new Recorded<>(sequence, fact)))
                .toList());
    }
}
