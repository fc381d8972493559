package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 转办: to a unit of the agency, to a handler, or both. */
record HandOverApplication(
        @TargetAggregateIdentifier ApplicationId application,
        LocalDate on,
        @Nullable String unit,
        @Nullable PersonId handler,
        @Nullable Long seen) {

    /**
     * An internal step has no effect on any date. It only cannot lie outside the case's life, which for it begins when
     * the letter arrives: unsigned mail is often handed over before its receipt is confirmed.
     */
    Optional<Refusal> check(CaseFacts facts) {
        return beforeItsArrival(facts).or(() -> afterTheEnd(facts));
    }

    private Optional<Refusal> beforeItsArrival(CaseFacts facts) {
        LocalDate arrived = facts.inTheHouseSince();
        return on.isBefore(arrived)
                ? Optional.of(Refusal.excluded("on", "转办日期%s早于申请到达之日%s（《政府信息公开条例》第三十一条）。".formatted(on, arrived)))
                : Optional.empty();
    }

    private Optional<Refusal> afterTheEnd(CaseFacts facts) {
        LocalDate ended = facts.inTables().endedOn();
        return ended != null && on.isAfter(ended)
                ? Optional.of(Refusal.excluded("on", "转办日期%s晚于本件办结之日%s。".formatted(on, ended)))
                : Optional.empty();
    }
}
