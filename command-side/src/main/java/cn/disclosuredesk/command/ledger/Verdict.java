package cn.disclosuredesk.command.ledger;

import java.util.List;

/** What became of one line. */
record Verdict(long line, Kind kind, List<Remark> remarks) {

    /** The three counts of a job's answer. */
    enum Kind {
        ACCEPTED,
        REJECTED,
        UNCHANGED
    }

    static int count(List<Verdict> verdicts, Kind kind) {
        return (int) verdicts.stream().filter(verdict -> verdict.kind == kind).count();
    }
}
