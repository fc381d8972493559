package cn.disclosuredesk.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AReceiptThatIsCorrectedTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED_MAIL, , 2026-03-01, 2026-03-06, , 2026-03-06, false",
        "REGISTERED_MAIL, , 2026-03-02, 2026-03-05, , 2026-03-05, false",
        "IN_PERSON,       , 2026-03-04, 2026-03-05, , 2026-03-04, false",
        "EMAIL,           , 2026-03-01, 2026-03-05, , 2026-03-05, true",
        "EMAIL,           , 2026-03-01, 2026-03-05, 2026-03-07, 2026-03-07, false",
        "REGISTERED_MAIL, 2026-03-08, 2026-03-01, 2026-03-05, , 2026-03-08, false"
    })
    void movesWithTheDayThatDecides(
            Channel channel,
            @Nullable LocalDate legal,
            LocalDate submitted,
            LocalDate arrived,
            @Nullable LocalDate confirmed,
            LocalDate received,
            boolean provisional) {
        Receipt signed = Receipt.derived(Channel.REGISTERED_MAIL, null, day("2026-03-01"), day("2026-03-05"), null);

        Receipt corrected = signed.corrected(channel, legal, submitted, arrived, confirmed);

        assertThat(corrected.receivedOn()).isEqualTo(received);
        assertThat(corrected.provisional()).isEqualTo(provisional);
    }

    @Test
    void staysWhereNothingSaysWhichDayItWas() {
        Receipt fromALedger = Receipt.on(Channel.ONLINE, day("2026-03-02"));

        assertThat(fromALedger.corrected(Channel.EMAIL, null, null, null, null))
                .isEqualTo(Receipt.on(Channel.EMAIL, day("2026-03-02")));
    }

    @Test
    void staysAsItWasStatedWhereADayThatDoesNotDecideIsCorrected() {
        Receipt stated = Receipt.derived(Channel.REGISTERED_MAIL, day("2026-03-09"), null, day("2026-03-05"), null);

        assertThat(stated.corrected(Channel.REGISTERED_MAIL, null, day("2026-03-01"), day("2026-03-05"), null)
                        .receivedOn())
                .isEqualTo("2026-03-09");
    }

    @Test
    void waitsForItsConfirmationAsBefore() {
        Receipt waiting = Receipt.derived(Channel.FAX, null, null, day("2026-03-05"), null);

        assertThat(waiting.corrected(Channel.FAX, null, null, day("2026-03-05"), null))
                .isEqualTo(waiting);
    }
}
