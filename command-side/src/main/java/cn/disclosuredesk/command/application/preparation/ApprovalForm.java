package cn.disclosuredesk.command.application.preparation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审批: in the desk, or on paper (线下签批). */
@Component
final class ApprovalForm implements ActForm<ApprovalForm.Body, StepApproved> {

    record Body(
            @Nullable ApprovedStep step,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable Boolean onPaper,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Approval";
        }
    }

    @Override
    public String act() {
        return "approvals";
    }

    @Override
    public StepApproved write(Body body, Writing writing) {
        ApprovedStep step = new Given("step", "审批事项").needed(body.step());
        LocalDate on = new Given("on", "审批日期").day(body.on(), writing.today());
        Given approver = new Given("by", "审批人");
        String given = approver.clerkIfAny(body.by());
        boolean mayBeUnknown = writing.mayLack(StepApproved.class, imported -> imported.by() == null);
        String by = mayBeUnknown ? given : approver.needed(given);
        String note = new Given("note", "审批意见").textIfAny(body.note());
        return new StepApproved(
                writing.application(),
                step,
                on,
                writing.clerkIfAny(by),
                Boolean.TRUE.equals(body.onPaper()),
                writing.sealedIfAny(note));
    }

    @Override
    public Body read(StepApproved fact, Writing writing) {
        return new Body(fact.step(), fact.on(), writing.name(fact.by()), fact.onPaper(), writing.text(fact.note()));
    }
}
