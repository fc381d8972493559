package cn.disclosuredesk.command.application.receipt;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 确认收到. */
@Component
final class ConfirmationForm implements ActForm<ConfirmationForm.Body, ReceiptConfirmed> {

    record Body(@Nullable LocalDate confirmedOn) {}

    @Override
    public String act() {
        return "confirmation";
    }

    @Override
    public ReceiptConfirmed write(Body body, Writing writing) {
        LocalDate on = new Given("confirmedOn", "确认日期").day(body.confirmedOn(), writing.today());
        return new ReceiptConfirmed(writing.application(), on, legalDay(on, writing));
    }

    /** The day of the confirmation, unless another one was put right and that day is not corrected now. */
    private static LocalDate legalDay(LocalDate confirmedOn, Writing writing) {
        return writing.corrected() instanceof ReceiptConfirmed before
                        && before.confirmedOn().equals(confirmedOn)
                ? before.receivedOn()
                : confirmedOn;
    }

    @Override
    public Body read(ReceiptConfirmed fact, Writing writing) {
        return new Body(fact.confirmedOn());
    }
}
