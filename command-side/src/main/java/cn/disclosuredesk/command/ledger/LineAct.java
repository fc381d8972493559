package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.Optional;

/** What a line asks for, whichever sheet it stands on. */
sealed interface LineAct {

    LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, String source, String hash);

    /** Receipt numbers of the applications that must stand before this act can be judged. */
    List<String> about();

    /** By which another line of the same sheet would be about the same thing; empty where nothing tells. */
    Optional<String> key();

    record OfApplication(ApplicationLine line) implements LineAct {

        @Override
        public LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, String source, String hash) {
            return acts.take(agency, line, source, hash);
        }

        @Override
        public List<String> about() {
            return List.of();
        }

        @Override
        public Optional<String> key() {
            return Optional.of(line.receiptNo());
        }
    }

    record OfReview(ReviewLine line) implements LineAct {

        @Override
        public LedgerActs.Taken by(LedgerActs acts, AgencyCode agency, String source, String hash) {
            return acts.take(agency, line, source, hash);
        }

        @Override
        public List<String> about() {
            return line.receiptNos();
        }

        /** 案号, which may come later than the line: then 登记号 and 收到日期. */
        @Override
        public Optional<String> key() {
            if (line.caseNo() != null) {
                return Optional.of("案号 " + line.caseNo());
            }
            return line.receiptNos().isEmpty()
                    ? Optional.empty()
                    : Optional.of("登记号 " + line.receiptNos() + " " + line.notifiedOn());
        }
    }
}
