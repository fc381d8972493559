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
    }
}
