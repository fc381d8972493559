package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.vocabulary.Continuation;
import cn.disclosuredesk.vocabulary.Retention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the case came from, what it became, and where its file lies. Agencies by the names they bear today. */
public record CaseConnections(
        List<String> splitInto,
        @Nullable MovedTo movedTo,
        @Nullable Continues continues,
        @Nullable Annulment annulment,
        @Nullable Archive archive) {

    /** 改登机关. */
    public record MovedTo(
            long sequence,
            LocalDate on,
            String agency,
            String agencyCode,
            String id,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "MovedTo[" + id + "]";
        }
    }

    /** 承接. */
    public record Continues(
            Continuation why, String id, String agency, String agencyCode, String receiptNo, LocalDate on) {}

    /** 登记作废. */
    public record Annulment(
            long sequence, LocalDate on, @Nullable String reason) {

        @Override
        public String toString() {
            return "Annulment[" + on + "]";
        }
    }

    /** 归档. */
    public record Archive(
            long sequence,
            LocalDate on,
            String fileNo,
            @Nullable Retention retention) {}
}
