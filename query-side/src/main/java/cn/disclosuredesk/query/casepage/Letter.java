package cn.disclosuredesk.query.casepage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 函件: a letter that left the agency, under the sequence of the event that says so.
 *
 * @param servedOn null while it is not known to have arrived
 * @param returnedOn 退信; null where it did not come back
 */
public record Letter(
        long sequence,
        Kind kind,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate returnedOn,
        @Nullable String documentNo,
        @Nullable String trackingNo) {

    /** What the letter is. */
    public enum Kind {
        CLARIFICATION_REQUEST("补正告知书"),
        REASONS_REQUEST("说明理由告知书"),
        DELAY_NOTICE("延迟答复告知书"),
        EXTENSION_NOTICE("延期答复告知书"),
        FEE_NOTICE("收费通知书"),
        CONSULTATION("征求意见书"),
        THIRD_PARTY_NOTICE("告知书（第三方）"),
        REPLY("答复书");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
