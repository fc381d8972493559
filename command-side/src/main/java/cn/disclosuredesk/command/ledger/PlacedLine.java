package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line that was read, with what its act carries along. */
record PlacedLine(LedgerSheet sheet, ReadLine read, LineOrigin origin) {

    Optional<LineAct> act() {
        return read.act();
    }

    LedgerActs.Taken by(LedgerActs acts, AgencyCode agency) {
        return read.act().orElseThrow().by(acts, agency, origin);
    }

    Verdict taken(LedgerActs.Taken taken) {
        List<Remark> remarks = new ArrayList<>(read.cells().remarks());
        taken.irregular().forEach(one -> remarks.add(remark(one)));
        taken.proposed()
                .forEach(one -> remarks.add(
                        Remark.correction(read.cells().header(one.column()), one.before(), one.now(), one.message())));
        return new Verdict(read.number(), kind(taken), about(), remarks);
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
        return read.act().map(act -> act.numbers().get(0)).orElse(null);
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
        return rejected(BlamedColumn.of(sheet, refusal.field()).orElse(null), refusal.sentence());
    }

    Verdict rejected(@Nullable LedgerColumn column, String message) {
        Cells cells = read.cells();
        List<Remark> remarks = new ArrayList<>(cells.remarks());
        remarks.add(
                column == null
                        ? Remark.error(null, null, message)
                        : Remark.error(cells.header(column), cells.shown(column), message));
        return new Verdict(read.number(), Verdict.Kind.REJECTED, about(), remarks);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "PlacedLine[" + origin.place() + "]";
    }
}
