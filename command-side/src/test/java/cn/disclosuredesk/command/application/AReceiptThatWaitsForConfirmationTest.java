package cn.disclosuredesk.command.application;

import static cn.disclosuredesk.command.application.CaseOf2026.arrivedByMail;
import static cn.disclosuredesk.command.application.CaseOf2026.confirmed;
import static cn.disclosuredesk.command.application.CaseOf2026.handOver;
import static cn.disclosuredesk.command.application.CaseOf2026.handedOver;
import static cn.disclosuredesk.command.application.CaseOf2026.refusal;
import static cn.disclosuredesk.command.application.CaseOf2026.replied;
import static cn.disclosuredesk.command.application.CaseOf2026.reply;
import static cn.disclosuredesk.vocabulary.Disposition.GRANTED;

import cn.disclosuredesk.command.Refusal.Reason;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AReceiptThatWaitsForConfirmationTest {

    private final AggregateTestFixture<DisclosureApplication> application = CaseOf2026.fixture();

    private static RecordFact confirm(String day) {
        return new RecordFact(CaseOf2026.confirmed(day), null);
    }

    @Test
    void isConfirmedOnce() {
        application
                .given(arrivedByMail("2026-01-05"))
                .when(confirm("2026-01-07"))
                .expectEvents(confirmed("2026-01-07"));
        application
                .given(arrivedByMail("2026-01-05"), confirmed("2026-01-07"))
                .when(confirm("2026-01-08"))
                .expectException(refusal(Reason.RECORDED_ALREADY, "已确认"));
    }

    @Test
    void isNotConfirmedBeforeItArrived() {
        application
                .given(arrivedByMail("2026-01-05"))
                .when(confirm("2026-01-04"))
                .expectException(refusal(Reason.EXCLUDED, "第三十一条"));
    }

    @Test
    void isNotConfirmedAfterTheReply() {
        application
                .given(arrivedByMail("2026-01-05"), replied("2026-01-07", GRANTED))
                .when(confirm("2026-01-08"))
                .expectException(refusal(Reason.EXCLUDED, "晚于本件办结之日"));
    }

    @Test
    void isConfirmedAlsoWhenTheLetterWasHandedOverOnTheDayItCame() {
        application
                .given(arrivedByMail("2026-01-05"), handedOver("2026-01-05"))
                .when(confirm("2026-01-07"))
                .expectEvents(confirmed("2026-01-07"));
    }

    @Test
    void onceConfirmedStillTakesTheHandOverOfTheDayItCame() {
        application
                .given(arrivedByMail("2026-01-05"), confirmed("2026-01-07"))
                .when(handOver("2026-01-05", null))
                .expectEvents(handedOver("2026-01-05"));
        application
                .given(arrivedByMail("2026-01-05"), confirmed("2026-01-07"))
                .when(handOver("2026-01-04", null))
                .expectException(refusal(Reason.EXCLUDED, "早于申请到达之日"));
    }

    @Test
    void onceConfirmedTakesNoReplyBeforeTheConfirmation() {
        application
                .given(arrivedByMail("2026-01-05"), confirmed("2026-01-07"))
                .when(reply("2026-01-06", GRANTED, null))
                .expectException(refusal(Reason.EXCLUDED, "早于收到申请之日"));
    }
}
