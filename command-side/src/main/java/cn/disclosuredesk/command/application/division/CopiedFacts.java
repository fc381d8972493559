package cn.disclosuredesk.command.application.division;

import cn.disclosuredesk.casefile.FactCopy;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.Timeline;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.ids.ApplicationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What moves the clock of a case goes with it: receipt, questions and answers, fees, extensions, the service of letters. */
final class CopiedFacts {

    private static final Set<Class<? extends ApplicationEvent>> GO_WITH_IT = Set.of(
            ReceiptConfirmed.class,
            ApplicantContacted.class,
            ApplicantUnreachable.class,
            CopyAttached.class,
            ClarificationRequested.class,
            ApplicationClarified.class,
            ReasonsRequested.class,
            ReasonsGiven.class,
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            FeePaid.class,
            ConsultationSent.class,
            ConsultationAnswered.class,
            ReplyExtended.class,
            LetterServed.class,
            LetterReturned.class);

    private CopiedFacts() {}

    /**
     * The facts as the new case records them, in the order in which the old one did, so that a question comes before its
     * answer.
     *
     * @param first the sequence that the first of them gets
     */
    static List<ApplicationEvent> of(
            Timeline<ApplicationEvent> timeline, ApplicationId into, long first, UnaryOperator<SealedText> sealed) {
        Map<Long, Long> sequences = new HashMap<>();
        List<ApplicationEvent> copies = new ArrayList<>();
        timeline.facts().stream()
                .sorted(Comparator.comparing(Recorded::sequence))
                .filter(recorded -> GO_WITH_IT.contains(recorded.fact().getClass()))
                .filter(recorded ->
                        !(recorded.fact() instanceof AboutAFact answer) || sequences.containsKey(answer.about()))
                .forEach(recorded -> {
                    copies.add(FactCopy.of(recorded.fact(), into, sequences::get, sealed));
                    sequences.put(recorded.sequence(), first + copies.size() - 1);
                });
        return copies;
    }
}
