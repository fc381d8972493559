package cn.disclosuredesk.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON,       2026-03-02,           ,           , 2026-03-02, false",
        "ORAL,            2026-03-02,           ,           , 2026-03-02, false",
        "REGISTERED_MAIL, 2026-03-01, 2026-03-04,           , 2026-03-04, false",
        "ONLINE,          2026-03-05, 2026-03-05, 2026-03-12, 2026-03-05, false",
        "ONLINE,          2026-03-05,           ,           , 2026-03-05, false",
        "ORDINARY_MAIL,             , 2026-03-04, 2026-03-06, 2026-03-06, false",
        "ORDINARY_MAIL,             , 2026-03-04,           , 2026-03-04, true",
        "EMAIL,           2026-03-01, 2026-03-01, 2026-03-03, 2026-03-03, false",
        "FAX,                       , 2026-03-01,           , 2026-03-01, true",
        "TRANSFERRED,               , 2026-03-01, 2026-03-02, 2026-03-02, false",
        "OTHER,                     , 2026-03-01, 2026-03-02, 2026-03-02, false"
    })
    void theChannelDecidesTheLegalDay(
            Channel channel,
            @Nullable LocalDate submitted,
            @Nullable LocalDate arrived,
            @Nullable LocalDate confirmed,
            LocalDate legal,
            boolean provisional) {
        Receipt receipt = Receipt.derived(channel, null, submitted, arrived, confirmed);
        assertThat(receipt.receivedOn()).isEqualTo(legal);
        assertThat(receipt.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aDayThatIsGivenHoldsForEveryChannel(Channel channel) {
        Receipt receipt = Receipt.derived(channel, LocalDate.parse("2026-03-02"), null, null, null);
        assertThat(receipt.receivedOn()).isEqualTo("2026-03-02");
        assertThat(receipt.provisional()).isFalse();
    }

    @Nested
    class IsRefused {

        @ParameterizedTest
        @CsvSource({"IN_PERSON, submittedOn", "REGISTERED_MAIL, arrivedOn", "ONLINE, submittedOn", "EMAIL, arrivedOn"})
        void whenTheDayThatDecidesIsMissing(Channel channel, String field) {
            assertThatThrownBy(() -> Receipt.derived(channel, null, null, null, null))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.MALFORMED);
                        assertThat(refusal.field()).isEqualTo(field);
                        assertThat(refusal.sentence()).contains("第三十一条");
                    });
        }

        @Test
        void whenItsDaysContradictEachOther() {
            LocalDate second = LocalDate.parse("2026-03-02");
            LocalDate third = LocalDate.parse("2026-03-03");
            assertThatThrownBy(() -> Receipt.derived(Channel.REGISTERED_MAIL, second, null, third, null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("前后矛盾");
            assertThatThrownBy(() -> Receipt.derived(Channel.EMAIL, null, third, second, null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("前后矛盾");
        }
    }
}
