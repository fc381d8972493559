package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 确认收到: the day on which agency and applicant confirmed unsigned mail, fax or e-mail. */
record ConfirmReceipt(
        @TargetAggregateIdentifier ApplicationId application,
        LocalDate confirmedOn,
        @Nullable Long seen) {

    /**
     * A receipt is confirmed once, not before the letter arrived, and not after the reply was made (第三十一条第（二）、（三）项).
     */
    Optional<Refusal> check(CaseFacts facts) {
        if (facts.confirmed() != null) {
            return Optional.of(Refusal.recordedAlready(
                    null, "本件收到日期已确认（%s）。".formatted(facts.confirmed().confirmedOn())));
        }
        if (!facts.receiptIsProvisional()) {
            return Optional.of(
                    Refusal.excluded("confirmedOn", "本件收到日期%s无需确认（《政府信息公开条例》第三十一条）。".formatted(facts.receivedOn())));
        }
        LocalDate ended = facts.inTables().endedOn();
        if (ended != null && confirmedOn.isAfter(ended)) {
            return Optional.of(Refusal.excluded("confirmedOn", "确认日期%s晚于本件办结之日%s。".formatted(confirmedOn, ended)));
        }
        return EndRules.notBeforeReceipt(facts, "confirmedOn", "确认日期", confirmedOn);
    }
}
