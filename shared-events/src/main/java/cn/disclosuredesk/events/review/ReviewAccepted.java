package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 受理、立案：the reviewing body or court took the case; {@code caseNo} where its number is known only now. */
@Revision("1")
public record ReviewAccepted(
        ReviewId review, LocalDate on, @Nullable String caseNo) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
