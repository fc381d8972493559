package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.ApplicationWords;
import cn.disclosuredesk.ledgerfile.LedgerNumbers;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a ledger and its rows of 过程 tell of a case behind its registration, as facts in the order in which they
 * are recorded: questions before their answers, what takes the case out of the tables last. A row of the act and day of
 * one of the line's own steps is that step, told in more detail. What a ledger has no column for stays unknown.
 */
final class LineFacts {

    private final AgencyCode agency;
    private final ApplicationId id;
    private final SubjectId subject;
    private final Vault vault;
    private final Clerks clerks;
    private final LocalDate today;
    private final List<Told> told = new ArrayList<>();
    private final List<Irregular> irregular = new ArrayList<>();
    private final Map<Integer, Long> sequenceOfRow = new HashMap<>();
    private List<ProcessRow> rows = List.of();
    private @Nullable RowFacts ofRows;

    LineFacts(AgencyCode agency, ApplicationId id, SubjectId subject, Vault vault, Clerks clerks, LocalDate today) {
        this.agency = agency;
        this.id = id;
        this.subject = subject;
        this.vault = vault;
        this.clerks = clerks;
        this.today = today;
    }

    record Told(String act, ApplicationEvent fact) {}

    /** The facts, each with the name of its act. */
    List<Told> told() {
        return List.copyOf(told);
    }

    /** The facts; the first has sequence 1. */
    List<ApplicationEvent> facts() {
        return told.stream().map(Told::fact).toList();
    }

    /**
     * A field of the fact of that sequence, told apart from fields of other acts that have the same name. The
     * registration and the end of the case have theirs to themselves.
     */
    String field(long sequence, @Nullable String field) {
        String act =
                sequence == 0 ? "" : told.get(Math.toIntExact(sequence) - 1).act();
        if (act.isEmpty()) {
            return field != null ? field : sequence == 0 ? "receivedOn" : "madeOn";
        }
        return field == null ? act : act + "." + field;
    }

    /** What the line says otherwise than its rows. */
    List<Irregular> irregular() {
        return List.copyOf(irregular);
    }

    /** The line with its rows of 过程. */
    void tell(ApplicationLine line, int usualDays, RowFacts facts) {
        rows = line.process();
        ofRows = facts;
        tell(line, usualDays);
    }

    /** {@code usualDays} is the limit of a clarification for which the ledger names none. */
    void tell(ApplicationLine line, int usualDays) {
        ApplicationLine.Steps steps = line.steps();
        if (rows.stream().noneMatch(row -> row.act() == ProcessAct.HAND_OVER)) {
            handOver(line.receivedOn(), steps);
        }
        note(line.receivedOn(), steps.remark());
        clarification(steps.clarification(), usualDays);
        consultation(steps.consultation());
        extension(steps.extension());
        fee(steps.fee());
        rest(row -> !leaves(row) && RowQuestion.of(row).isEmpty() && !isEnd(row, line.reply()));
        end(line.reply(), line.particular().grounds());
        rest(row -> row.act() == ProcessAct.THIRD_PARTY_NOTICE);
        rest(row -> !leaves(row));
        rest(row -> true);
    }

    private static boolean leaves(ProcessRow row) {
        return row.act() == ProcessAct.SPLIT || row.act() == ProcessAct.MOVED || row.act() == ProcessAct.ANNULLED;
    }

    /** Whether a row only says the rest of the line's own end. */
    private static boolean isEnd(ProcessRow row, ApplicationLine.@Nullable Reply reply) {
        return reply != null
                && reply.madeOn().equals(row.on())
                && (row.act() == ProcessAct.REPLY || row.act() == ProcessAct.WITHDRAWAL);
    }

    /** Tells the rows that were not told yet, in the order in which things happened. */
    private void rest(Predicate<ProcessRow> which) {
        IntStream.range(0, rows.size())
                .boxed()
                .filter(index -> !sequenceOfRow.containsKey(index) && which.test(rows.get(index)))
                .sorted(Comparator.comparing((Integer index) -> rows.get(index).on())
                        .thenComparing(index ->
                                Optional.ofNullable(rows.get(index).place()).orElse(Integer.MAX_VALUE)))
                .forEach(index -> tell(index, rows.get(index)));
    }

    private long tell(int index, ProcessRow row) {
        Recorded<ApplicationEvent> asked =
                RowQuestion.of(row).map(act -> asked(index, row, act)).orElse(null);
        ApplicationEvent fact = ofRow().of(index, row, asked);
        long sequence = fact == null ? 0 : tell(new RowField(index, null).name(), fact);
        sequenceOfRow.put(index, sequence);
        return sequence;
    }

    /** What 所答序号 names, else the latest that fits. */
    private Recorded<ApplicationEvent> asked(int index, ProcessRow row, ProcessAct act) {
        List<Recorded<ApplicationEvent>> known = IntStream.range(0, told.size())
                .mapToObj(place -> new Recorded<>(place + 1L, told.get(place).fact()))
                .toList();
        if (row.about() == null) {
            return RowQuestion.latest(index, row, act, known);
        }
        int question = IntStream.range(0, rows.size())
                .filter(one -> row.about().equals(rows.get(one).place()))
                .findFirst()
                .orElseThrow(() -> RowQuestion.refused(index, "sequence", "本件没有序号为%d的行。".formatted(row.about())));
        Long sequence = sequenceOfRow.get(question);
        return sequence == null || sequence == 0
                ? RowQuestion.latest(index, row, act, known)
                : known.get(Math.toIntExact(sequence) - 1);
    }

    /** The row that tells this step of the line; empty where none does. */
    private OptionalInt same(ProcessAct act, LocalDate on) {
        return IntStream.range(0, rows.size())
                .filter(index ->
                        !sequenceOfRow.containsKey(index) && rows.get(index).act() == act)
                .filter(index -> on.equals(dayOfStep(rows.get(index))))
                .findFirst();
    }

    /** The line knows a fee notice by the day of its service. */
    private static LocalDate dayOfStep(ProcessRow row) {
        return row.act() == ProcessAct.FEE_NOTICE && row.servedOn() != null ? row.servedOn() : row.on();
    }

    private void differs(int index, boolean other, String label) {
        if (other) {
            irregular.add(
                    new Irregular(new RowField(index, "result").name(), "与“申请”表本行的%s不一致，按“过程”表导入。".formatted(label)));
        }
    }

    private long tell(String act, ApplicationEvent fact) {
        told.add(new Told(act, fact));
        return told.size();
    }

    /** A ledger tells who had the case, not since when: its first day is the one that nothing contradicts. */
    private void handOver(LocalDate receivedOn, ApplicationLine.Steps steps) {
        String unit = new Given("assignment.unit", "承办科室").lineIfAny(steps.unit());
        String name = new Given("assignment.handler", "承办人").clerkIfAny(steps.handler());
        PersonId handler = name == null ? null : clerks.named(name);
        if (unit != null || handler != null) {
            tell("assignment", new ApplicationHandedOver(id, receivedOn, unit, handler, null));
        }
    }

    private void note(LocalDate receivedOn, @Nullable String remark) {
        String text = new Given("notes.text", "备注").textIfAny(remark);
        if (text != null) {
            tell("notes", new NoteKept(id, receivedOn, NoteKind.NOTE, vault.seal(agency, subject, text)));
        }
    }

    private void clarification(ApplicationLine.@Nullable Clarification step, int usualDays) {
        if (step == null) {
            return;
        }
        LocalDate sentOn = new Given("clarification-request.sentOn", "补正告知日期").day(step.sentOn(), today);
        Limit limit = step.limit() == null ? new Limit(null, usualDays) : step.limit();
        OptionalInt same = same(ProcessAct.CLARIFICATION_REQUEST, sentOn);
        long request = same.isPresent()
                ? tell(same.getAsInt(), rows.get(same.getAsInt()).within(limit))
                : tell("clarification-request", new ClarificationRequested(id, sentOn, null, limit, null, null, null));
        LocalDate receivedOn = new Given("clarification.receivedOn", "补正收到日期").dayIfAny(step.receivedOn(), today);
        if (receivedOn != null && same(ProcessAct.CLARIFICATION, receivedOn).isEmpty()) {
            tell("clarification", new ApplicationClarified(id, request, receivedOn, null, null));
        }
    }

    private void consultation(ApplicationLine.@Nullable Consultation step) {
        if (step == null) {
            return;
        }
        LocalDate sentOn = new Given("consultations.sentOn", "征求意见发出日期").day(step.sentOn(), today);
        OptionalInt same = same(ProcessAct.CONSULTATION, sentOn);
        same.ifPresent(index -> differs(
                index,
                ApplicationWords.consultee(rows.get(index).object())
                        .filter(step.consultee()::equals)
                        .isEmpty(),
                "征求意见对象"));
        long letter = same.isPresent()
                ? tell(same.getAsInt(), rows.get(same.getAsInt()))
                : tell(
                        "consultations",
                        new ConsultationSent(id, step.consultee(), null, null, sentOn, null, null, null, null));
        LocalDate receivedOn = new Given("answer.receivedOn", "征求意见收到日期").dayIfAny(step.receivedOn(), today);
        if (receivedOn != null
                && same(ProcessAct.CONSULTATION_ANSWER, receivedOn).isEmpty()) {
            tell("answer", new ConsultationAnswered(id, letter, receivedOn, null, null));
        }
    }

    private void extension(ApplicationLine.@Nullable Extension step) {
        if (step == null) {
            return;
        }
        LocalDate notifiedOn = new Given("extension.notifiedOn", "延期告知日期").day(step.notifiedOn(), today);
        OptionalInt same = same(ProcessAct.EXTENSION, notifiedOn);
        if (same.isPresent()) {
            int index = same.getAsInt();
            Optional<Integer> days = LedgerNumbers.workingDays(rows.get(index).result());
            differs(index, !days.equals(Optional.of(step.workingDays())), "延期工作日");
            tell(index, rows.get(index));
        } else {
            tell("extension", new ReplyExtended(id, step.workingDays(), null, notifiedOn, null, null, null));
        }
    }

    private void fee(ApplicationLine.@Nullable Fee step) {
        if (step == null) {
            return;
        }
        LocalDate servedOn = new Given("fee-notice.servedOn", "收费通知日期").day(step.servedOn(), today);
        OptionalInt same = same(ProcessAct.FEE_NOTICE, servedOn);
        same.ifPresent(index -> differs(
                index, !LedgerNumbers.yuan(rows.get(index).result()).equals(Optional.of(step.amount())), "收费金额"));
        long notice = same.isPresent()
                ? tell(same.getAsInt(), rows.get(same.getAsInt()))
                : tell("fee-notice", new FeeNoticeIssued(id, null, servedOn, null, null, step.amount(), null, null));
        LocalDate paidOn = new Given("fee-payment.paidOn", "缴费日期").dayIfAny(step.paidOn(), today);
        if (paidOn != null && same(ProcessAct.FEE_PAYMENT, paidOn).isEmpty()) {
            tell("fee-payment", new FeePaid(id, notice, paidOn, null));
        }
    }

    /** A row of the day of the end says only what the line has no column for. */
    private void end(ApplicationLine.@Nullable Reply reply, List<Ground> grounds) {
        if (reply == null) {
            return;
        }
        OptionalInt more = IntStream.range(0, rows.size())
                .filter(index -> !sequenceOfRow.containsKey(index) && isEnd(rows.get(index), reply))
                .findFirst();
        LocalDate madeOn = new Given("madeOn", "答复日期").day(reply.madeOn(), today);
        String why = new Given("subReason", "其他处理说明").textIfAny(reply.subReason());
        SealedText reason = why == null ? null : vault.seal(agency, subject, why);
        if (reply.disposition() == Disposition.WITHDRAWN) {
            long end = tell("", new ApplicationWithdrawn(id, madeOn, Disposition.WITHDRAWN.row(), madeOn, reason));
            more.ifPresent(index -> sequenceOfRow.put(index, end));
            return;
        }
        long end = tell(
                "",
                new ApplicationReplied(
                        id,
                        madeOn,
                        reply.disposition(),
                        reply.disposition().row(),
                        madeOn,
                        grounds,
                        reason,
                        new Given("docDate", "落款日期").dayIfAny(reply.docDate(), today),
                        new Given("documentNo", "答复文号").lineIfAny(reply.documentNo()),
                        dispatch(reply),
                        more.isEmpty() ? null : ofRow().earlier(more.getAsInt(), rows.get(more.getAsInt())),
                        more.isEmpty() ? null : ofRow().provideBy(more.getAsInt(), rows.get(more.getAsInt()))));
        more.ifPresent(index -> sequenceOfRow.put(index, end));
    }

    private RowFacts ofRow() {
        return Objects.requireNonNull(ofRows);
    }

    private @Nullable Dispatch dispatch(ApplicationLine.Reply reply) {
        if (reply.method() == null) {
            return null;
        }
        return new Dispatch(
                reply.method(),
                new Given("dispatch.dispatchedOn", "交邮日期").dayIfAny(reply.dispatchedOn(), today),
                new Given("dispatch.servedOn", "签收日期").dayIfAny(reply.servedOn(), today),
                new Given("dispatch.trackingNo", "邮件号").postNumberIfAny(reply.trackingNo()));
    }
}
