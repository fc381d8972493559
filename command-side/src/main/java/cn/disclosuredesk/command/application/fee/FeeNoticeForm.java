package cn.disclosuredesk.command.application.fee;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.vocabulary.FeeMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收费通知. */
@Component
final class FeeNoticeForm implements ActForm<FeeNoticeForm.Body, FeeNoticeIssued> {

    private static final int MOST_UNITS = 1_000_000;
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(100_000_000);

    record Body(
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable FeeMethod method,
            @Nullable Integer units,
            @Nullable BigDecimal amount,
            @Nullable String documentNo,
            @Nullable String trackingNo) {

        @Override
        public String toString() {
            return "FeeNotice";
        }
    }

    @Override
    public String act() {
        return "fee-notice";
    }

    @Override
    public FeeNoticeIssued write(Body body, Writing writing) {
        LocalDate issuedOn = new Given("issuedOn", "收费通知发出日期").dayIfAny(body.issuedOn(), writing.today());
        Given served = new Given("servedOn", "收费通知送达日期");
        LocalDate servedOn = served.dayIfAny(body.servedOn(), writing.today());
        if (issuedOn == null && servedOn == null) {
            throw Refusal.malformed("servedOn", "请填写收费通知的送达日期或者发出日期。");
        }
        served.notBefore(issuedOn, "发出日期", servedOn);
        return new FeeNoticeIssued(
                writing.application(),
                issuedOn,
                servedOn,
                method(body, writing),
                units(body, writing),
                amount(body.amount(), writing),
                new Given("documentNo", "收费通知文号").lineIfAny(body.documentNo()),
                new Given("trackingNo", "邮件号").postNumberIfAny(body.trackingNo()));
    }

    private static @Nullable FeeMethod method(Body body, Writing writing) {
        boolean mayBeUnknown = writing.mayLack(FeeNoticeIssued.class, imported -> imported.method() == null);
        return body.method() == null && mayBeUnknown ? null : new Given("method", "收费方式").needed(body.method());
    }

    private static @Nullable Integer units(Body body, Writing writing) {
        boolean mayBeUnknown = writing.mayLack(FeeNoticeIssued.class, imported -> imported.units() == null);
        return body.units() == null && mayBeUnknown
                ? null
                : Integer.valueOf(new Given("units", "计费数量").count(body.units(), MOST_UNITS));
    }

    /** Yuan and fen, as stated: whether it keeps to the tariff is another question. The same amount is no correction. */
    private static BigDecimal amount(@Nullable BigDecimal stated, Writing writing) {
        BigDecimal amount = new Given("amount", "收费金额").needed(stated);
        if (amount.signum() < 0 || amount.compareTo(MOST_YUAN) > 0) {
            throw Refusal.malformed("amount", "收费金额应在0元至%s元之间。".formatted(MOST_YUAN));
        }
        // Zeros are stripped first: what is written as 1e-999999999 must not be spelled out.
        BigDecimal shortest = amount.stripTrailingZeros();
        if (shortest.scale() > 2) {
            throw Refusal.malformed("amount", "收费金额最多保留两位小数。");
        }
        return writing.corrected() instanceof FeeNoticeIssued before
                        && before.amount().compareTo(shortest) == 0
                ? before.amount()
                : shortest;
    }

    @Override
    public Body read(FeeNoticeIssued fact, Writing writing) {
        return new Body(
                fact.issuedOn(),
                fact.servedOn(),
                fact.method(),
                fact.units(),
                fact.amount(),
                fact.documentNo(),
                fact.trackingNo());
    }
}
