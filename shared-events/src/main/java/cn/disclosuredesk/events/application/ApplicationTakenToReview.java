package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 复议、诉讼：somebody took the application, or the reply to it, to reconsideration or court. */
@Revision("1")
public record ApplicationTakenToReview(
        ApplicationId application, ReviewId review, ReviewKind kind, LocalDate notifiedOn) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return notifiedOn;
    }
}
