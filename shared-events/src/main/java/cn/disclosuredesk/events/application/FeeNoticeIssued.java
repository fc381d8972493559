package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.FeeMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 收费通知：a fee is asked for a number or frequency of applications clearly beyond what is reasonable
 * (第四十二条、国办函〔2020〕109号). At least one of {@code issuedOn} and {@code servedOn} is known; {@code
 * units} are applications or pages, {@code amount} yuan as stated.
 */
@Revision("1")
public record FeeNoticeIssued(
        ApplicationId application,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate servedOn,
        @Nullable FeeMethod method,
        @Nullable Integer units,
        BigDecimal amount,
        @Nullable String documentNo,
        @Nullable String trackingNo)
        implements ApplicationEvent {

    public FeeNoticeIssued {
        if (issuedOn == null && servedOn == null) {
            throw new IllegalArgumentException("a notice was issued or served on some day");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    @Override
    public LocalDate happenedOn() {
        return issuedOn != null ? issuedOn : Objects.requireNonNull(servedOn);
    }
}
