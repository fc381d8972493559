package cn.disclosuredesk.command.application.withdrawal;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 撤回. */
@Component
final class WithdrawalForm implements ActForm<WithdrawalForm.Body, ApplicationWithdrawn> {

    record Body(@Nullable LocalDate withdrawnOn, @Nullable String reason) {

        @Override
        public String toString() {
            return "Withdrawal";
        }
    }

    @Override
    public String act() {
        return "withdrawal";
    }

    @Override
    public ApplicationWithdrawn write(Body body, Writing writing) {
        LocalDate on = new Given("withdrawnOn", "撤回日期").day(body.withdrawnOn(), writing.today());
        String reason = new Given("reason", "撤回理由").textIfAny(body.reason());
        return new ApplicationWithdrawn(
                writing.application(), on, Disposition.WITHDRAWN.row(), on, writing.sealedIfAny(reason));
    }

    @Override
    public Body read(ApplicationWithdrawn fact, Writing writing) {
        return new Body(fact.withdrawnOn(), writing.text(fact.reason()));
    }
}
