package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 审批：a step was approved; {@code onPaper} = 线下签批: signed on a paper form that somebody else recorded. */
@Revision("1")
public record StepApproved(
        ApplicationId application,
        ApprovedStep step,
        LocalDate on,
        @Nullable PersonId by,
        boolean onPaper,
        @Nullable SealedText note)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
