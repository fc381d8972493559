package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The contract of 收费通知 and 缴费. */
class FeeContractIT extends ContractOfActs {

    private static final Json NOTICE_BODY = Json.of("issuedOn", TODAY.minusDays(5))
            .with("servedOn", TODAY.minusDays(4))
            .with("method", "PER_PAGE")
            .with("units", 101)
            .with("amount", 720)
            .with("documentNo", "〔2026〕3号-费")
            .with("trackingNo", "1234567890123");
    private static final Json PAYMENT_BODY = Json.of("paidOn", TODAY).with("ticketNo", "4101002026000123");

    private static final ActTable NOTICE = ActTable.of("fee-notice", "fee-notice-issued", NOTICE_BODY)
            .needs("method", "units", "amount")
            .days("issuedOn", "servedOn")
            .codes("method")
            .counts("units")
            .lines("documentNo")
            .numbersInClear("trackingNo")
            .wrong("amount", "less than nothing", NOTICE_BODY.with("amount", new BigDecimal("-0.01")))
            .wrong("amount", "a third decimal", NOTICE_BODY.with("amount", new BigDecimal("0.125")))
            .wrong("amount", "a text", NOTICE_BODY.with("amount", "720"))
            .wrong("amount", "flag", NOTICE_BODY.with("amount", true))
            .wrong("amount", "beyond all bounds", NOTICE_BODY.with("amount", 100_000_001))
            .wrong(
                    "amount",
                    "a number that fills the memory",
                    NOTICE_BODY.with("amount", new BigDecimal("1E+999999999")))
            .wrong("amount", "a number of many places", NOTICE_BODY.with("amount", new BigDecimal("1E-999999999")))
            .wrong("servedOn", "before it was issued", NOTICE_BODY.with("servedOn", TODAY.minusDays(6)))
            .wrong(
                    "servedOn",
                    "missing like the other",
                    NOTICE_BODY.without("servedOn").without("issuedOn"));

    private static final ActTable PAYMENT = ActTable.of("fee-payment", "fee-paid", PAYMENT_BODY, NOTICE)
            .needs("paidOn")
            .days("paidOn")
            .numbersInClear("ticketNo");

    @Override
    List<ActTable> acts() {
        return List.of(NOTICE, PAYMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "720", "720.5", "720.50", "99.99", "720.000", "1e2"})
    void aFeeIsRecordedAsStated(String amount) {
        String id = registered();

        act(id, "fee-notice", NOTICE_BODY.with("amount", new BigDecimal(amount)))
                .expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("amount").decimalValue()).isEqualByComparingTo(amount);
        assertThat(payload.path("method").asString()).isEqualTo("PER_PAGE");
        assertThat(payload.path("units").asInt()).isEqualTo(101);
    }

    @Test
    void oneOfTheDaysOfANoticeIsEnough() {
        act(registered(), "fee-notice", NOTICE_BODY.without("issuedOn")).expect(200);
        act(registered(), "fee-notice", NOTICE_BODY.without("servedOn")).expect(200);
    }

    @Test
    void nothingIsPaidThatWasNotAskedFor() {
        String id = registered();

        assertThat(refused(act(id, PAYMENT), 422).text("detail")).contains("第四十二条");
        assertThat(office.application(id).text("version")).isEqualTo("0");
    }

    @Test
    void aFeeIsPaidOnce() {
        String id = readyFor(PAYMENT);
        act(id, PAYMENT).expect(200);
        assertThat(lastEvent(id).path("payload").path("about").asInt()).isEqualTo(1);
        assertThat(lastEvent(id).path("payload").path("ticketNo").asString()).isEqualTo("4101002026000123");

        refused(act(id, PAYMENT), 409);
    }
}
