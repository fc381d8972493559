package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Told.RECKONING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever happened, the law says the same of it in whichever order the office learned of it. Only that a case has left is
 * learned last: nothing is added to it then.
 */
class AnyOrderOfRecordingTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final int HISTORIES = 400;
    private static final int ORDERS = 6;

    /** One thing that happened: {@code about} is the question it answers, {@code fact} is told the question's sequence. */
    private record Thing(@Nullable Thing about, LongFunction<ApplicationEvent> fact) {}

    @Test
    void changesNothingInTheVerdictOnTheWhole() {
        Random random = new Random(20260302);
        int possible = 0;
        for (int i = 0; i < HISTORIES; i++) {
            List<Thing> history = history(random);
            boolean first = isPossible(recorded(history));
            possible += first ? 1 : 0;
            for (int order = 0; order < ORDERS; order++) {
                List<Thing> other = shuffled(history, random);
                assertThat(isPossible(recorded(other)))
                        .as("%s and %s", recorded(history), recorded(other))
                        .isEqualTo(first);
            }
        }
        assertThat(possible).isBetween(HISTORIES / 10, HISTORIES * 9 / 10);
    }

    @Test
    void changesNothingInTheMarks() {
        Random random = new Random(20260303);
        for (int i = 0; i < HISTORIES; i++) {
            List<Thing> history = history(random);
            if (isPossible(recorded(history))) {
                List<String> first = sentences(recorded(history));
                assertThat(sentences(recorded(shuffled(history, random)))).containsExactlyInAnyOrderElementsOf(first);
            }
        }
    }

    @Test
    void changesNothingInTheClock() {
        Random random = new Random(20260305);
        for (int i = 0; i < HISTORIES; i++) {
            List<Thing> history = history(random);
            if (isPossible(recorded(history))) {
                for (int days : new int[] {10, 40, 120}) {
                    assertThat(clock(shuffled(history, random), days)).isEqualTo(clock(history, days));
                }
            }
        }
    }

    /** What is accepted step by step is accepted as a whole, so that nothing impossible can be built up. */
    @Test
    void letsNothingImpossibleBeBuiltUpStepByStep() {
        Random random = new Random(20260304);
        for (int i = 0; i < HISTORIES; i++) {
            CaseFacts facts = Told.received(RECEIVED.toString());
            List<ApplicationEvent> accepted = new ArrayList<>();
            for (ApplicationEvent fact : recorded(history(random))) {
                if (Law.check(facts, fact, RECKONING).isEmpty()) {
                    facts = facts.with(fact);
                    accepted.add(fact);
                }
            }
            assertThat(isPossible(accepted)).as("%s", accepted).isTrue();
        }
    }

    private static boolean isPossible(List<ApplicationEvent> facts) {
        return Law.check(Told.received(RECEIVED.toString()), facts, RECKONING).isEmpty();
    }

    private static CaseReading clock(List<Thing> history, int daysAfterReceipt) {
        CaseFacts facts = Told.received(RECEIVED.toString(), recorded(history).toArray(ApplicationEvent[]::new));
        return RECKONING.read(facts, RECEIVED.plusDays(daysAfterReceipt));
    }

    private static List<String> sentences(List<ApplicationEvent> facts) {
        CaseFacts all = Told.received(RECEIVED.toString(), facts.toArray(ApplicationEvent[]::new));
        return Marks.of(all, RECKONING).stream().map(Mark::sentence).toList();
    }

    /** The facts in this order of recording, leaving last, each answer with the sequence that its question has then. */
    private static List<ApplicationEvent> recorded(List<Thing> history) {
        Map<Thing, Long> sequences = new HashMap<>();
        List<ApplicationEvent> facts = new ArrayList<>();
        List<Thing> order = new ArrayList<>(history);
        order.sort(
                Comparator.comparing(thing -> LeavingRules.leaves(thing.fact().apply(0))));
        for (Thing thing : order) {
            sequences.put(thing, facts.size() + 1L);
            facts.add(thing.fact().apply(thing.about() == null ? 0 : sequences.get(thing.about())));
        }
        return facts;
    }

    /** Another order that keeps questions before answers. */
    private static List<Thing> shuffled(List<Thing> history, Random random) {
        List<Thing> left = new ArrayList<>(history);
        List<Thing> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Thing> next = left.stream()
                    .filter(thing -> thing.about() == null || order.contains(thing.about()))
                    .toList();
            Thing one = next.get(random.nextInt(next.size()));
            left.remove(one);
            order.add(one);
        }
        return order;
    }

    private static List<Thing> history(Random random) {
        List<Thing> history = new ArrayList<>();
        int things = 1 + random.nextInt(5);
        for (int i = 0; i < things; i++) {
            something(history, random);
        }
        return history;
    }

    private static void something(List<Thing> history, Random random) {
        String day = RECEIVED.plusDays(random.nextInt(50)).toString();
        String later = RECEIVED.plusDays(20 + random.nextInt(60)).toString();
        switch (random.nextInt(11)) {
            case 0 ->
                asked(history, about -> Told.asked(day, null), about -> Told.clarified(about, later, true), random);
            case 1 -> asked(history, about -> Told.feeAsked(day), about -> Told.paid(about, later), random);
            case 2 ->
                asked(
                        history,
                        about -> Told.consulted(Consultee.THIRD_PARTY, day, day),
                        about -> Told.opinion(about, later, Position.AGREES),
                        random);
            case 3 -> add(history, Told.extended(day, 1 + random.nextInt(15)));
            case 4 -> asked(history, about -> Ended.replied(day), about -> Ended.revoked(about, later), random);
            case 5 -> add(history, Ended.replied(later, Disposition.NOT_CLARIFIED));
            case 6 -> add(history, Told.handedOver(day));
            case 7 -> add(history, random.nextInt(3) == 0 ? Ended.withdrawn(later) : Ended.decided(later, true));
            case 8 -> add(history, random.nextBoolean() ? Ended.replyServed(later) : Ended.archived(later));
            case 9 -> add(history, random.nextInt(3) == 0 ? Ended.split(day) : Told.note(day));
            default -> asked(history, about -> Told.asked(day, null), about -> Told.served(about, later), random);
        }
    }

    private static void add(List<Thing> history, ApplicationEvent fact) {
        history.add(new Thing(null, about -> fact));
    }

    private static void asked(
            List<Thing> history,
            LongFunction<ApplicationEvent> question,
            LongFunction<ApplicationEvent> answer,
            Random random) {
        Thing asked = new Thing(null, question);
        history.add(asked);
        if (random.nextInt(3) > 0) {
            history.add(new Thing(asked, answer));
        }
    }
}
