package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 记事：something worth keeping that changes no date. */
@Revision("1")
public record NoteKept(ApplicationId application, LocalDate on, NoteKind kind, SealedText text)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
