package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract of the acts of 第三十五条: reasons asked for, reasons given, a reply delayed. */
class ExcessiveContractIT extends ContractOfActs {

    private static final Json REQUEST_BODY = Json.of("sentOn", TODAY.minusDays(5))
            .with("servedOn", TODAY.minusDays(4))
            .with("answerBy", TODAY.plusDays(10))
            .with("documentNo", "〔2026〕3号-理由")
            .with("trackingNo", "1234567890123");
    private static final Json IN_DAYS = REQUEST_BODY.without("answerBy").with("answerWithin.workingDays", 10);
    private static final Json REASONS_BODY =
            Json.of("receivedOn", TODAY).with("reasons", "撰写论文需要").with("accepted", true);
    private static final Json DELAY_BODY =
            Json.of("until", TODAY.plusDays(60)).with("notifiedOn", TODAY).with("documentNo", "〔2026〕3号-迟");

    private static final ActTable REQUEST = ActTable.of("reasons-request", "reasons-requested", REQUEST_BODY)
            .needs("sentOn", "answerBy")
            .days("sentOn", "servedOn")
            .limits("answerBy")
            .lines("documentNo")
            .numbersInClear("trackingNo")
            .wrong("servedOn", "before it was sent", REQUEST_BODY.with("servedOn", TODAY.minusDays(6)))
            .wrong("answerBy", "before it was sent", REQUEST_BODY.with("answerBy", TODAY.minusDays(6)))
            .wrong("answerWithin", "said twice", REQUEST_BODY.with("answerWithin.workingDays", 10));

    private static final ActTable REQUEST_IN_DAYS = ActTable.of("reasons-request", "reasons-requested", IN_DAYS)
            .needs("answerWithin.workingDays")
            .counts("answerWithin.workingDays")
            .wrong("answerWithin", "a number", REQUEST_BODY.without("answerBy").with("answerWithin", 10));

    private static final ActTable REASONS = ActTable.of("reasons", "reasons-given", REASONS_BODY, REQUEST)
            .needs("receivedOn")
            .days("receivedOn")
            .texts("reasons")
            .flags("accepted");

    private static final ActTable DELAY = ActTable.of("delay", "reply-delayed", DELAY_BODY)
            .needs("until", "notifiedOn")
            .days("notifiedOn")
            .limits("until")
            .lines("documentNo")
            .wrong("until", "before it was told", DELAY_BODY.with("until", TODAY.minusDays(1)));

    @Override
    List<ActTable> acts() {
        return List.of(REQUEST, REQUEST_IN_DAYS, REASONS, DELAY);
    }

    @Test
    void theLimitIsADayOrALengthFromService() {
        String byDay = registered();
        String inDays = registered();

        act(byDay, REQUEST).expect(200);
        act(inDays, REQUEST_IN_DAYS).expect(200);

        assertThat(lastEvent(byDay).path("payload").path("limit").path("by").asString())
                .isEqualTo(TODAY.plusDays(10).toString());
        assertThat(lastEvent(inDays)
                        .path("payload")
                        .path("limit")
                        .path("workingDays")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void reasonsAreGivenOnceAndOnlyWhenAskedFor() {
        String id = registered();
        assertThat(refused(act(id, REASONS), 422).text("detail")).contains("第三十五条");

        act(id, REQUEST).expect(200);
        act(id, REASONS).expect(200);

        JsonNode payload = lastEvent(id).path("payload");
        assertThat(payload.path("about").asInt()).isEqualTo(1);
        assertThat(payload.path("reasons").asString()).isEqualTo("撰写论文需要");
        assertThat(payload.path("accepted").asBoolean()).isTrue();
        refused(act(id, REASONS), 409);
    }

    @Test
    void whetherReasonsAreAcceptedMayStayOpen() {
        String id = readyFor(REASONS);

        act(id, "reasons", REASONS_BODY.without("accepted").without("reasons")).expect(200);

        assertThat(lastEvent(id).path("payload").path("accepted").isNull()).isTrue();
    }
}
