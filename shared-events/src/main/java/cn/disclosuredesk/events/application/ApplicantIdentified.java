package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 同一申请人：{@code subject} of this case and {@code sameAs} of another one are the same person, though no
 * number says so.
 */
@Revision("1")
public record ApplicantIdentified(ApplicationId application, SubjectId subject, SubjectId sameAs, LocalDate on)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
