package cn.disclosuredesk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    private final Given content = new Given("content", "申请内容");

    @Test
    void aTextKeepsItsLinesAndItsRareLetters() {
        assertThat(content.text(" 第一行\r\n\t第二行：𠮷田😀 ")).isEqualTo("第一行\r\n\t第二行：𠮷田😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "EMS 1234567890 CN", "XA-12345/6"})
    void aNumberOfThePostIsKept(String number) {
        assertThat(new Given("trackingNo", "邮件号").postNumberIfAny(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"王某代收", "EX1 王某", "Wang", "1234567890123456789012345678901234567890123456789012345678901234X"})
    void whatIsNoNumberOfThePostMightNameAPerson(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Given("trackingNo", "邮件号").postNumberIfAny(text))
                .withMessageNotContaining(text);
    }

    @Test
    void theNameOfAClerkIsNotLongerThanItIsKept() {
        Given by = new Given("by", "审查人");

        assertThat(by.clerkIfAny(" " + "长".repeat(100))).hasSize(100);
        assertThat(by.clerkIfAny(" ")).isNull();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by.clerkIfAny("长".repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud842", "\udfb7b", "a\u0000b", "a\u001bb"})
    void whatCannotBeKeptAsItWasTypedIsRefused(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.text(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.MALFORMED))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("content"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> content.line(text));
    }
}
