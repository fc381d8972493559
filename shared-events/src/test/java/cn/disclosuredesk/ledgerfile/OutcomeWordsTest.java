package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyRowIsKnownByItsCode(Outcome outcome) {
        assertThat(OutcomeWords.disposition(outcome.code())).contains(Disposition.usualFor(outcome));
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsKnownByItsLabelWithAndWithoutNumberAndNote(Outcome outcome) {
        String label = outcome.label();
        String bare = label.replaceFirst("^（.）|^\\d\\.", "").replaceFirst("（.*）$", "");
        for (String written : new String[] {label, bare, outcome.code() + " " + bare, outcome.code() + "、" + label}) {
            assertThat(OutcomeWords.disposition(written)).as(written).contains(Disposition.usualFor(outcome));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLegalKindIsKnownByItsLabel(Disposition disposition) {
        assertThat(OutcomeWords.disposition(disposition.label())).contains(disposition);
    }

    @ParameterizedTest
    @CsvSource({
        "不存在, NOT_FOUND",
        "信息不存在, NOT_FOUND",
        "非本机关, NOT_OURS",
        "已主动公开, ALREADY_PUBLIC",
        "撤回, WITHDRAWN",
        "非政府信息," + " NOT_GOVERNMENT_INFORMATION",
        "不属于政府信息, NOT_GOVERNMENT_INFORMATION",
        "其他, OTHER",
        "３．４．１, NOT_FOUND",
        "3.4.1非本机关, NOT_OURS",
        "公开, GRANTED"
    })
    void usualWordsAreKnown(String word, Disposition disposition) {
        assertThat(OutcomeWords.disposition(word)).contains(disposition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.9", "3.4.11", "3.3", "3.7", "4", "3.1 不存在", "不予公开", "不知道"})
    void whatIsNoRowIsUnknown(String word) {
        assertThat(OutcomeWords.disposition(word)).isEmpty();
    }

    @Test
    void theNameOfAGroupIsRecognisedAsOne() {
        assertThat(OutcomeWords.group("不予公开")).contains(Outcome.Group.REFUSED);
        assertThat(OutcomeWords.group("（五）不予处理")).contains(Outcome.Group.NOT_PROCESSED);
        assertThat(OutcomeWords.group("不存在")).isEmpty();
    }

    @Test
    void theReasonBesideOtherMaySayMore() {
        assertThat(OutcomeWords.otherBecause("申请人撤回")).isEqualTo(Disposition.WITHDRAWN);
        assertThat(OutcomeWords.otherBecause("非政府信息")).isEqualTo(Disposition.NOT_GOVERNMENT_INFORMATION);
        assertThat(OutcomeWords.otherBecause("并案处理")).isEqualTo(Disposition.OTHER);
        assertThat(OutcomeWords.otherBecause("重复申请")).isEqualTo(Disposition.OTHER);
    }

    @Test
    void someWordsSayThatNothingIsDecided() {
        assertThat(OutcomeWords.open("办理中")).isTrue();
        assertThat(OutcomeWords.open("")).isTrue();
        assertThat(OutcomeWords.open("不存在")).isFalse();
    }
}
