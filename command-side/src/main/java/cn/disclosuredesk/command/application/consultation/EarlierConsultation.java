package cn.disclosuredesk.command.application.consultation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.EarlierFact;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ConsultationSent;
import org.jspecify.annotations.Nullable;

/** The consultation that a path names by the sequence of its letter. */
final class EarlierConsultation {

    private EarlierConsultation() {}

    static long named(@Nullable String consultationId, Writing writing) {
        return EarlierFact.named(
                writing,
                new Given("consultationId", "所指的征求意见"),
                consultationId,
                ConsultationSent.class::isInstance,
                "本件没有这次征求意见。");
    }
}
