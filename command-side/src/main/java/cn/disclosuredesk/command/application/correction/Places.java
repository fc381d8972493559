package cn.disclosuredesk.command.application.correction;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Which fields of a case have their place: the registration's come first, then the reply's. */
final class Places {

    private static final Set<String> OF_THE_REGISTRATION = Set.of(
            "agency",
            "receivedOn",
            "submittedOn",
            "arrivedOn",
            "confirmedOn",
            "channel",
            "applicant",
            "applicants",
            "agent",
            "content",
            "form",
            "mailNo",
            "replyInNameOf");

    /** The legal day and the day of the confirmation stand in the confirmation, where there is one. */
    private static final Set<String> OF_THE_CONFIRMATION = Set.of("receivedOn", "confirmedOn");

    private final ActForms forms;
    private final CaseFacts facts;

    private Places(ActForms forms, CaseFacts facts) {
        this.forms = forms;
        this.facts = facts;
    }

    static WronglyRecorded<ApplicationEvent> wronglyRecorded(ActForms forms, CaseFacts facts) {
        return new WronglyRecorded<>(facts.timeline(), new Places(forms, facts)::of, forms::of, forms::anyHas);
    }

    private OptionalLong of(String field) {
        if (OF_THE_REGISTRATION.contains(field)) {
            return OptionalLong.of(
                    OF_THE_CONFIRMATION.contains(field) ? confirmationOrRegistration() : WronglyRecorded.REGISTRATION);
        }
        return theReplyWith(field);
    }

    private long confirmationOrRegistration() {
        return facts.timeline().all(ReceiptConfirmed.class).stream()
                .mapToLong(Recorded::sequence)
                .findFirst()
                .orElse(WronglyRecorded.REGISTRATION);
    }

    private OptionalLong theReplyWith(String field) {
        List<Long> replies = facts.timeline().all(ApplicationReplied.class).stream()
                .filter(recorded -> forms.of(recorded.fact())
                        .filter(form -> form.fields().contains(field))
                        .isPresent())
                .map(Recorded::sequence)
                .toList();
        if (replies.size() > 1) {
            throw WronglyRecorded.several(field);
        }
        return replies.isEmpty() ? OptionalLong.empty() : OptionalLong.of(replies.get(0));
    }
}
