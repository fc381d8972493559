package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line that was read, with what its act carries along. {@code rows} are those of 过程 that its act tells too: they are
 * taken or refused with it.
 */
record PlacedLine(LedgerSheet sheet, ReadLine read, LineOrigin origin, List<PlacedRow> rows) {

    PlacedLine(LedgerSheet sheet, ReadLine read, LineOrigin origin) {
        this(sheet, read, origin, List.of());
    }

    Optional<LineAct> act() {
        return read.act();
    }

    LedgerActs.Taken by(LedgerActs acts, AgencyCode agency) {
        return read.act().orElseThrow().by(acts, agency, origin);
    }

    Verdict taken(LedgerActs.Taken taken) {
        List<Remark> remarks = new ArrayList<>(read.cells().remarks());
        taken.irregular().stream().filter(one -> rowOf(one.field()).isEmpty()).forEach(one -> remarks.add(remark(one)));
        taken.proposed()
                .forEach(one -> remarks.add(
                        Remark.correction(read.cells().header(one.column()), one.before(), one.now(), one.message())));
        Verdict.Kind kind = kind(taken);
        return new Verdict(read.number(), kind, about(), remarks)
                .with(rows(row -> row.with(kind, irregular(taken, row))));
    }

    /** A line of which nothing could be recorded without a reason has not been taken. */
    private static Verdict.Kind kind(LedgerActs.Taken taken) {
        if (taken.accepted()) {
            return Verdict.Kind.ACCEPTED;
        }
        return taken.proposed().isEmpty() ? Verdict.Kind.UNCHANGED : Verdict.Kind.REJECTED;
    }

    /** The number by which the desk finds what the line is about; null where it cannot be read. */
    private @Nullable String about() {
        return read.act().map(LineAct::number).orElse(null);
    }

    private List<Remark> irregular(LedgerActs.Taken taken, PlacedRow row) {
        return taken.irregular().stream()
                .filter(one -> rowOf(one.field())
                        .filter(field -> rows.get(field.row()) == row)
                        .isPresent())
                .map(one -> row.remark(
                        Remark.Kind.WARNING,
                        rowOf(one.field()).flatMap(PlacedLine::column).orElse(null),
                        one.sentence()))
                .toList();
    }

    private Remark remark(Irregular irregular) {
        Cells cells = read.cells();
        return BlamedColumn.of(sheet, irregular.field())
                .map(column -> new Remark(
                        Remark.Kind.WARNING, cells.header(column), cells.shown(column), irregular.sentence()))
                .orElseGet(() -> new Remark(Remark.Kind.WARNING, null, null, irregular.sentence()));
    }

    /** Rejected for what stands in the line itself. */
    Verdict unreadable() {
        return new Verdict(
                read.number(), Verdict.Kind.REJECTED, about(), read.cells().remarks());
    }

    Verdict refused(Refusal refusal) {
        return rowOf(refusal.field())
                .map(culprit -> refusedFor(culprit, refusal.sentence()))
                .orElseGet(
                        () -> rejected(BlamedColumn.of(sheet, refusal.field()).orElse(null), refusal.sentence()));
    }

    /** The case stands or falls as a whole; the row is named that makes it impossible. */
    private Verdict refusedFor(RowField culprit, String sentence) {
        PlacedRow to = rows.get(culprit.row());
        String named = "“%s”表第%d行（%s）：%s"
                .formatted(
                        LedgerSheet.PROCESS.label(), to.line(), to.row().act().label(), sentence);
        return alone(null, "本行的办理过程不能成立，本行和它的各步过程均未导入。" + named)
                .with(rows(row -> row == to
                        ? row.rejected(column(culprit).orElse(null), sentence)
                        : row.rejected(null, "随同一号码的其他行未导入。" + named)));
    }

    Verdict rejected(@Nullable LedgerColumn column, String message) {
        return alone(column, message)
                .with(rows(row ->
                        row.rejected(null, "随“%s”表第%d行未导入：%s".formatted(sheet.label(), read.number(), message))));
    }

    private Verdict alone(@Nullable LedgerColumn column, String message) {
        Cells cells = read.cells();
        List<Remark> remarks = new ArrayList<>(cells.remarks());
        remarks.add(
                column == null
                        ? Remark.error(null, null, message)
                        : Remark.error(cells.header(column), cells.shown(column), message));
        return new Verdict(read.number(), Verdict.Kind.REJECTED, about(), remarks);
    }

    private List<Verdict.OfRow> rows(Function<PlacedRow, Verdict> verdict) {
        return rows.stream()
                .map(row -> new Verdict.OfRow(row.file(), verdict.apply(row)))
                .toList();
    }

    /** Which of its rows a field belongs to; empty where it is one of the line itself. */
    private Optional<RowField> rowOf(@Nullable String field) {
        return RowField.of(field).filter(named -> named.row() < rows.size());
    }

    private static Optional<LedgerColumn> column(RowField field) {
        return BlamedColumn.of(LedgerSheet.PROCESS, field.field());
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "PlacedLine[" + origin.place() + "]";
    }
}
