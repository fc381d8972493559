package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 撤回. */
record WithdrawApplication(
        @TargetAggregateIdentifier ApplicationId application,
        LocalDate withdrawnOn,
        @Nullable SealedText reason,
        @Nullable Long seen)
        implements EndingAct {

    @Override
    public ApplicationWithdrawn fact() {
        return new ApplicationWithdrawn(application, withdrawnOn, Disposition.WITHDRAWN.row(), withdrawnOn, reason);
    }

    @Override
    public Optional<Refusal> check(CaseFacts facts) {
        return EndRules.checkWithdrawal(facts, withdrawnOn);
    }
}
