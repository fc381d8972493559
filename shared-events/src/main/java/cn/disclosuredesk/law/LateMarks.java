package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.CaseReading.Late;
import cn.disclosuredesk.clock.CaseReading.Note;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import java.util.Map;
import java.util.stream.Stream;

/** What the clock says came too late to have its effect. */
final class LateMarks {

    private static final Map<Late, Class<? extends ApplicationEvent>> FACTS = Map.of(
            Late.CLARIFICATION_NOTICE, ClarificationRequested.class,
            Late.CLARIFICATION, ApplicationClarified.class,
            Late.FEE_NOTICE, FeeNoticeIssued.class,
            Late.PAYMENT, FeePaid.class,
            Late.EXTENSION_NOTICE, ReplyExtended.class,
            Late.DELAY_NOTICE, ReplyDelayed.class,
            Late.REASONS, ReasonsGiven.class);

    private static final Map<Late, Irregularity> MARKS = Map.of(
            Late.CLARIFICATION_NOTICE, Irregularity.CLARIFICATION_NOTICE_LATE,
            Late.CLARIFICATION, Irregularity.CLARIFICATION_LATE,
            Late.FEE_NOTICE, Irregularity.FEE_NOTICE_LATE,
            Late.PAYMENT, Irregularity.PAYMENT_LATE,
            Late.EXTENSION_NOTICE, Irregularity.EXTENSION_NOTICE_LATE,
            Late.DELAY_NOTICE, Irregularity.DELAY_NOTICE_LATE,
            Late.REASONS, Irregularity.REASONS_LATE);

    private LateMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        return reading.notes().stream().flatMap(note -> of(facts, note));
    }

    private static Stream<Mark> of(CaseFacts facts, Note note) {
        return facts.timeline().all(FACTS.get(note.what())).stream()
                .filter(late -> late.fact().happenedOn().equals(note.on()))
                .map(late -> MARKS.get(note.what())
                        .mark(
                                late.sequence(),
                                "%s%s，晚于期限%s".formatted(Act.of(late.fact()).day(), note.on(), note.by())));
    }
}
