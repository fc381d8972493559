package cn.disclosuredesk.command.application.fee;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.OpenQuestions;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 缴费: of the notice that is not paid yet. */
@Component
final class FeePaymentForm implements ActForm<FeePaymentForm.Body, FeePaid> {

    private static final OpenQuestions<FeeNoticeIssued, FeePaid> NOTICES = new OpenQuestions<>(
            FeeNoticeIssued.class, FeePaid.class, "本件没有登记收费通知，不能登记缴费（《政府信息公开条例》第四十二条）。", "本件的收费通知均已登记缴费，不能再次登记。");

    record Body(@Nullable LocalDate paidOn, @Nullable String ticketNo) {

        @Override
        public String toString() {
            return "FeePayment";
        }
    }

    @Override
    public String act() {
        return "fee-payment";
    }

    @Override
    public FeePaid write(Body body, Writing writing) {
        LocalDate paidOn = new Given("paidOn", "缴费日期").day(body.paidOn(), writing.today());
        String ticketNo = new Given("ticketNo", "缴款书号").postNumberIfAny(body.ticketNo());
        long notice = writing.about(() -> NOTICES.on(paidOn, writing.facts()));
        return new FeePaid(writing.application(), notice, paidOn, ticketNo);
    }

    @Override
    public Body read(FeePaid fact, Writing writing) {
        return new Body(fact.paidOn(), fact.ticketNo());
    }
}
