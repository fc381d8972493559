package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 答复, 不再处理 among it. {@code seen} is the version the clerk was looking at; null = do not check. */
record ReplyToApplication(
        @TargetAggregateIdentifier ApplicationId application,
        LocalDate madeOn,
        Disposition disposition,
        List<Ground> grounds,
        @Nullable SealedText subReason,
        @Nullable LocalDate docDate,
        @Nullable String documentNo,
        @Nullable Dispatch dispatch,
        @Nullable Long seen)
        implements EndingAct {

    @Override
    public ApplicationReplied fact() {
        return new ApplicationReplied(
                application,
                madeOn,
                disposition,
                disposition.row(),
                madeOn,
                grounds,
                subReason,
                docDate,
                documentNo,
                dispatch);
    }

    @Override
    public Optional<Refusal> check(CaseFacts facts) {
        return EndRules.checkReply(facts, madeOn);
    }
}
