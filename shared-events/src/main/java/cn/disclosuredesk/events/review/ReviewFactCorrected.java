package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 更正：the fact recorded as {@code about} was recorded wrongly; it happened as {@code to} says. {@code on} is the day of
 * the correction.
 */
@Revision("1")
public record ReviewFactCorrected(ReviewId review, long about, LocalDate on, ReviewEvent to, SealedText reason)
        implements ReviewEvent, Corrects {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
