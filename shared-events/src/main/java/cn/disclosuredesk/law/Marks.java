package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened late or irregularly in a case. Derived whenever it is asked for: correcting a day takes its mark away. */
public final class Marks {

    private static final List<Marking> ALL = List.of(
            LateMarks::of,
            ClarificationMarks::of,
            ExtensionMarks::of,
            FeeMarks::of,
            ConsultationMarks::of,
            BulkMarks::of,
            ReplyMarks::of,
            LetterMarks::of,
            EndMarks::of,
            DayMarks::of);

    private Marks() {}

    /** All marks of a case, in the order of its timeline. */
    public static List<Mark> of(CaseFacts facts, Reckoning reckoning) {
        List<Recorded<ApplicationEvent>> timeline = facts.timeline().facts();
        if (timeline.isEmpty()) {
            return List.of();
        }
        LocalDate last = timeline.get(timeline.size() - 1).fact().happenedOn();
        CaseReading reading = reckoning.read(facts, last);
        List<Long> order = timeline.stream().map(Recorded::sequence).toList();
        return ALL.stream()
                .flatMap(marking -> marking.of(facts, reading, reckoning))
                .sorted(Comparator.comparing(mark -> order.indexOf(mark.sequence())))
                .toList();
    }

    /** One group of marks. */
    @FunctionalInterface
    interface Marking {

        /** @param reading what the clock says on the last day on which anything happened */
        Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning);
    }
}
