package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.vocabulary.Consultee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which earlier fact a row of 过程 answers, serves or takes back. */
final class RowQuestion {

    private static final Map<ProcessAct, Class<? extends ApplicationEvent>> LETTERS = Map.of(
            ProcessAct.CLARIFICATION_REQUEST, ClarificationRequested.class,
            ProcessAct.CONSULTATION, ConsultationSent.class,
            ProcessAct.THIRD_PARTY_NOTICE, ThirdPartyNotified.class,
            ProcessAct.EXTENSION, ReplyExtended.class,
            ProcessAct.FEE_NOTICE, FeeNoticeIssued.class,
            ProcessAct.REASONS_REQUEST, ReasonsRequested.class,
            ProcessAct.DELAY, ReplyDelayed.class,
            ProcessAct.REPLY, ApplicationReplied.class);

    private RowQuestion() {}

    /** What it is about; empty where its act is about nothing else. */
    static Optional<ProcessAct> of(ProcessRow row) {
        return switch (row.act()) {
            case CLARIFICATION -> Optional.of(ProcessAct.CLARIFICATION_REQUEST);
            case CONSULTATION_ANSWER, THIRD_PARTY_NOTICE -> Optional.of(ProcessAct.CONSULTATION);
            case FEE_PAYMENT -> Optional.of(ProcessAct.FEE_NOTICE);
            case REASONS -> Optional.of(ProcessAct.REASONS_REQUEST);
            case REPLY_REVOKED -> Optional.of(ProcessAct.REPLY);
            case LETTER_RETURNED -> ProcessAct.of(row.object());
            case SERVICE -> ProcessAct.of(row.object()).filter(letter -> letter != ProcessAct.REPLY);
            default -> Optional.empty();
        };
    }

    /**
     * The latest that fits among the facts of the case: asked before, and without an answer of its own. Where all have
     * theirs the law says so.
     */
    static Recorded<ApplicationEvent> latest(
            int index, ProcessRow row, ProcessAct act, List<Recorded<ApplicationEvent>> facts) {
        Class<? extends ApplicationEvent> kind = LETTERS.get(act);
        if (kind == null) {
            throw refused(
                    index,
                    "object",
                    "“%s”不是函件，不能登记%s。".formatted(act.label(), row.act().label()));
        }
        List<Recorded<ApplicationEvent>> asked = facts.stream()
                .filter(fact -> kind.isInstance(fact.fact()) && fits(row, fact.fact()))
                .toList();
        Predicate<Recorded<ApplicationEvent>> named =
                fact -> fact.fact().happenedOn().equals(row.askedOn());
        Predicate<Recorded<ApplicationEvent>> before =
                fact -> !fact.fact().happenedOn().isAfter(row.on());
        Predicate<Recorded<ApplicationEvent>> open = fact -> facts.stream()
                .noneMatch(other -> other.fact() instanceof AboutAFact answer
                        && answer.about() == fact.sequence()
                        && answerOf(row.act()).isInstance(other.fact()));
        return Stream.of(named, before.and(open), before, fact -> true)
                .flatMap(first -> asked.stream().filter(first).reduce((one, later) -> later).stream())
                .findFirst()
                .orElseThrow(() -> refused(
                        index,
                        "sequence",
                        "没有登记过%s，不能登记%s。".formatted(act.label(), row.act().label())));
    }

    private static boolean fits(ProcessRow row, ApplicationEvent asked) {
        return row.act() != ProcessAct.THIRD_PARTY_NOTICE
                || asked instanceof ConsultationSent letter && letter.consultee() == Consultee.THIRD_PARTY;
    }

    private static Class<? extends ApplicationEvent> answerOf(ProcessAct act) {
        return switch (act) {
            case CLARIFICATION -> ApplicationClarified.class;
            case CONSULTATION_ANSWER -> ConsultationAnswered.class;
            case THIRD_PARTY_NOTICE -> ThirdPartyNotified.class;
            case FEE_PAYMENT -> FeePaid.class;
            case REASONS -> ReasonsGiven.class;
            case REPLY_REVOKED -> ReplyRevoked.class;
            case SERVICE -> LetterServed.class;
            default -> LetterReturned.class;
        };
    }

    static Refusal refused(int index, String field, String sentence) {
        return Refusal.malformed(new RowField(index, field).name(), sentence);
    }
}
