package cn.disclosuredesk.command.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param about the number of the line, by which its case is found; null where it cannot be read
 * @param rows what became of the rows of 过程 that were taken with it
 */
record Verdict(long line, Kind kind, @Nullable String about, List<Remark> remarks, List<OfRow> rows) {

    Verdict(long line, Kind kind, @Nullable String about, List<Remark> remarks) {
        this(line, kind, about, remarks, List.of());
    }

    /** What became of a row of another file of the upload. */
    record OfRow(int file, Verdict verdict) {}

    /** The three counts of a job's answer. */
    enum Kind {
        ACCEPTED,
        REJECTED,
        UNCHANGED
    }

    Verdict with(List<OfRow> others) {
        return new Verdict(line, kind, about, remarks, others);
    }

    /** Whether the number of the line stands for something now: it was taken, is the same, or only proposes. */
    boolean isAboutAKnownThing() {
        return kind != Kind.REJECTED || remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.CORRECTION);
    }

    static int count(List<Verdict> verdicts, Kind kind) {
        return (int) verdicts.stream().filter(verdict -> verdict.kind == kind).count();
    }
}
