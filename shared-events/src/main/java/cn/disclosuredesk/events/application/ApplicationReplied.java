package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 答复：the agency answered, or closed the case as 不再处理. {@code madeOn} is the day the answer was made (交邮, 签收
 * or 发送), never {@code docDate}, the date on the letter; it decides whether the answer was in time (第三十三条).
 * {@code outcome} is the row by the settings of the day of recording, {@code countsOn} the day by whose year the
 * tables count it. {@code subReason} says why it is 其他; {@code earlier} is the application that
 * had been answered before (第三十六条第（六）项); by {@code provideBy} the information is promised (第（二）项).
 */
@Revision("1")
public record ApplicationReplied(
        ApplicationId application,
        LocalDate madeOn,
        Disposition disposition,
        Outcome outcome,
        LocalDate countsOn,
        List<Ground> grounds,
        @Nullable SealedText subReason,
        @Nullable LocalDate docDate,
        @Nullable String documentNo,
        @Nullable Dispatch dispatch,
        @Nullable ApplicationId earlier,
        @Nullable LocalDate provideBy)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return madeOn;
    }
}
