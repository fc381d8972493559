package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Retention;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 归档：the file was closed and put away (第四十五条). {@code fileNo} is 档号. */
@Revision("1")
public record ApplicationArchived(
        ApplicationId application,
        LocalDate on,
        String fileNo,
        @Nullable Retention retention) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
