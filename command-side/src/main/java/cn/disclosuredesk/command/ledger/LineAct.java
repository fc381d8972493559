package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;

/** What a line asks for, whichever sheet it stands on. */
sealed interface LineAct {

    LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, LineOrigin origin);

    /** Receipt numbers of the applications that must stand before this act can be judged. */
    List<String> about();

    /** By which another line of the same sheet would be about the same thing: its own number first. */
    List<String> numbers();

    /** By which a clerk knows it. */
    default String number() {
        return numbers().get(0);
    }

    /** The same with rows of 过程 that bear its number. */
    LineAct with(List<ProcessRow> rows);

    record OfApplication(ApplicationLine line) implements LineAct {

        @Override
        public LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, LineOrigin origin) {
            return acts.take(agency, line, origin);
        }

        @Override
        public List<String> about() {
            return List.of();
        }

        @Override
        public List<String> numbers() {
            return List.of(ImportedLines.number(line));
        }

        @Override
        public LineAct with(List<ProcessRow> rows) {
            return new OfApplication(line.with(rows));
        }
    }

    record OfReview(ReviewLine line) implements LineAct {

        @Override
        public LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, LineOrigin origin) {
            return acts.take(agency, line, origin);
        }

        @Override
        public List<String> about() {
            return line.receiptNos();
        }

        @Override
        public List<String> numbers() {
            return ImportedLines.numbers(line);
        }

        @Override
        public LineAct with(List<ProcessRow> rows) {
            return new OfReview(line.with(rows));
        }
    }

    /** A row of 过程 that no line of the upload bears the number of: an act on what stands in the desk. */
    record OfRow(ProcessRow row) implements LineAct {

        @Override
        public LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, LineOrigin origin) {
            return acts.take(agency, row, origin);
        }

        @Override
        public List<String> about() {
            return List.of();
        }

        /** Any number of rows may bear the same one. */
        @Override
        public List<String> numbers() {
            return List.of();
        }

        @Override
        public String number() {
            return row.number();
        }

        @Override
        public LineAct with(List<ProcessRow> rows) {
            throw new IllegalStateException("a row has no rows");
        }
    }
}
