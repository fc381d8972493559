package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 送达: the reply was sent or signed for. {@code on} is the day of the later of the two. */
record RecordService(
        @TargetAggregateIdentifier ApplicationId application,
        Dispatch dispatch,
        LocalDate on,
        @Nullable Long seen) {

    /**
     * Only a reply can be served. Days that disagree with the day the reply was made never move a cell of the tables.
     */
    Optional<Refusal> check(CaseFacts facts) {
        if (facts.reply() == null) {
            return Optional.of(Refusal.excluded(null, "本件尚未登记答复，不能登记送达（《政府信息公开条例》第三十三条）。"));
        }
        return EndRules.notBeforeReceipt(facts, "servedOn", "送达日期", on);
    }
}
