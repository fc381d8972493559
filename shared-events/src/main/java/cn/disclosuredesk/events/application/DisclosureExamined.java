package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 公开前审查：who examined what may be disclosed, when, and with what result (第十七条). */
@Revision("1")
public record DisclosureExamined(
        ApplicationId application,
        Examination examination,
        LocalDate on,
        @Nullable PersonId by,
        ExaminationResult result,
        @Nullable SealedText note)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
