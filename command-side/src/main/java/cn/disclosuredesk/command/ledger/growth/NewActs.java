package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.ApplicationLine.Clarification;
import cn.disclosuredesk.command.ledger.ApplicationLine.Consultation;
import cn.disclosuredesk.command.ledger.ApplicationLine.Fee;
import cn.disclosuredesk.command.ledger.ApplicationLine.Steps;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line with nothing in it but the acts that are new, and the questions of those that answer. */
final class NewActs {

    private final ApplicationLine line;
    private final Set<String> acts;

    private NewActs(ApplicationLine line, Set<String> acts) {
        this.line = line;
        this.acts = acts;
    }

    static ApplicationLine of(ApplicationLine line, Set<String> acts) {
        return new NewActs(line, acts).line();
    }

    private ApplicationLine line() {
        boolean ends = acts.contains(ToldField.REPLY) || acts.contains(ToldField.WITHDRAWAL);
        return new ApplicationLine(
                line.receiptNo(),
                line.receivedOn(),
                line.channel(),
                line.kind(),
                line.applicantName(),
                line.content(),
                steps(line.steps()),
                ends ? line.reply() : null);
    }

    private Steps steps(Steps told) {
        boolean handedOver = acts.contains("assignment");
        return new Steps(
                handedOver ? told.unit() : null,
                handedOver ? told.handler() : null,
                acts.contains(ToldField.NOTE) ? told.remark() : null,
                clarification(told.clarification()),
                consultation(told.consultation()),
                acts.contains("extension") ? told.extension() : null,
                fee(told.fee()));
    }

    private @Nullable Clarification clarification(@Nullable Clarification told) {
        if (told == null || !acts.contains("clarification-request") && !acts.contains("clarification")) {
            return null;
        }
        return acts.contains("clarification") ? told : new Clarification(told.sentOn(), told.limit(), null);
    }

    private @Nullable Consultation consultation(@Nullable Consultation told) {
        if (told == null || !acts.contains("consultations") && !acts.contains("answer")) {
            return null;
        }
        return acts.contains("answer") ? told : new Consultation(told.consultee(), told.sentOn(), null);
    }

    private @Nullable Fee fee(@Nullable Fee told) {
        if (told == null || !acts.contains("fee-notice") && !acts.contains("fee-payment")) {
            return null;
        }
        return acts.contains("fee-payment") ? told : new Fee(told.servedOn(), told.amount(), null);
    }
}
