package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 同一申请人：{@code subject} of this case and {@code sameAs} of another one are the same person, though no
 * number says so; {@code reason} tells how it is known.
 */
@Revision("1")
public record ApplicantIdentified(
        ApplicationId application,
        SubjectId subject,
        SubjectId sameAs,
        LocalDate on,
        @Nullable SealedText reason) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
