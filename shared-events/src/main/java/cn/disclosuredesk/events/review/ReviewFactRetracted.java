package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.Retracts;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 撤销记录：the fact recorded as {@code about} never happened. {@code on} is the day of the retraction. */
@Revision("1")
public record ReviewFactRetracted(ReviewId review, long about, LocalDate on, SealedText reason)
        implements ReviewEvent, Retracts {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
