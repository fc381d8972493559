package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Whether a case can have happened like this. An act is judged on the timeline with its fact inserted: by itself, and by
 * what it makes of the facts that stand already. Lateness is never an objection.
 */
public final class Law {

    private static final List<Rule> RULES = Stream.of(
                    ReceiptRules.ALL,
                    LeavingRules.ALL,
                    AnswerRules.ALL,
                    EndRules.ALL,
                    ReplyRules.ALL,
                    LapseRules.ALL,
                    ClarificationRules.ALL,
                    ExtensionRules.ALL,
                    ContactRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Law() {}

    /** Why an act cannot be recorded; empty where it can. */
    public static Optional<Objection> check(CaseFacts facts, ApplicationEvent act, Reckoning reckoning) {
        return check(facts, List.of(act), reckoning);
    }

    /** Why acts that are recorded together cannot be: judged as one, so that two corrections can depend on each other. */
    public static Optional<Objection> check(
            CaseFacts facts, List<? extends ApplicationEvent> acts, Reckoning reckoning) {
        return check(facts, acts, reckoning, RecordRules.ALL);
    }

    /** The same of what another case tells this one: it may change what it told before. */
    public static Optional<Objection> checkTold(
            CaseFacts facts, List<? extends ApplicationEvent> acts, Reckoning reckoning) {
        return check(facts, acts, reckoning, RecordRules.OF_WHAT_IS_TOLD);
    }

    private static Optional<Objection> check(
            CaseFacts facts, List<? extends ApplicationEvent> acts, Reckoning reckoning, List<Rule> recording) {
        CaseFacts after = facts;
        for (ApplicationEvent act : acts) {
            Optional<Objection> unchangeable =
                    firstOf(recording, after, new Recorded<>(after.version() + 1, act), reckoning);
            if (unchangeable.isPresent()) {
                return unchangeable;
            }
            after = after.with(act);
        }
        CaseFacts all = after;
        long[] changed = changed(facts, acts).toArray();
        return LongStream.of(changed)
                .mapToObj(sequence -> objection(all, sequence, reckoning))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> all.timeline().facts().stream()
                        .map(Recorded::sequence)
                        .filter(sequence -> LongStream.of(changed).noneMatch(one -> one == sequence))
                        .map(sequence -> newObjection(facts, all, sequence, reckoning))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The sequences of the facts that the acts record or correct. */
    private static LongStream changed(CaseFacts facts, List<? extends ApplicationEvent> acts) {
        LongStream.Builder changed = LongStream.builder();
        long sequence = facts.version();
        for (ApplicationEvent act : acts) {
            sequence++;
            if (act instanceof FactCorrected correction) {
                changed.add(correction.about());
            } else if (!(act instanceof FactRetracted)) {
                changed.add(sequence);
            }
        }
        return changed.build();
    }

    /**
     * What an act makes of a fact that stands already. What could be objected before is not held against a new act; the
     * field to blame is that of another call.
     */
    private static Optional<Objection> newObjection(
            CaseFacts before, CaseFacts after, long sequence, Reckoning reckoning) {
        return objection(after, sequence, reckoning)
                .filter(objection -> objection(before, sequence, reckoning).isEmpty())
                .map(objection -> Objection.impossible(
                        null,
                        "这样登记后，已登记的%s不能成立：%s"
                                .formatted(
                                        Act.named(after.timeline().at(sequence).orElseThrow()), objection.sentence())));
    }

    /** Why the fact recorded under a sequence cannot stand beside the others of its case; empty where it can. */
    public static Optional<Objection> objection(CaseFacts facts, long sequence, Reckoning reckoning) {
        return facts.timeline()
                .at(sequence)
                .filter(fact -> sequence > 0)
                .flatMap(fact -> firstOf(RULES, facts.without(sequence), new Recorded<>(sequence, fact), reckoning));
    }

    private static Optional<Objection> firstOf(
            List<Rule> rules, CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return rules.stream()
                .map(rule -> rule.check(others, act, reckoning))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
