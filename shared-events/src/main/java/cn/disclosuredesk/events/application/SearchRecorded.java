package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 检索记录：where, by which words, by whom and when the information was searched for; the agency bears the proof
 * of it (最高人民法院指导案例101号).
 */
@Revision("1")
public record SearchRecorded(
        ApplicationId application,
        LocalDate on,
        @Nullable PersonId by,
        SealedText scope,
        @Nullable SealedText keywords,
        boolean found)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
