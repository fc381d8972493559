package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindIsKnownByItsLabel(ReviewKind kind) {
        assertThat(ReviewWords.kind(kind.label())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void everyCapacityIsKnownByItsLabel(ReviewCapacity capacity) {
        assertThat(ReviewWords.capacity(capacity.label())).contains(capacity);
    }

    @ParameterizedTest
    @EnumSource
    void everyProcedureIsKnownByItsLabel(ReviewProcedure procedure) {
        assertThat(ReviewWords.procedure(procedure.label())).contains(procedure);
        assertThat(ReviewWords.procedure(procedure.label() + "程序")).contains(procedure);
    }

    @ParameterizedTest
    @EnumSource
    void everyEndingIsKnownByItsWord(ReviewEnding ending) {
        assertThat(ReviewWords.finding(ending.word())).contains(new ReviewWords.Finding(ending, ending.result()));
    }

    @ParameterizedTest
    @EnumSource(names = "PENDING", mode = EnumSource.Mode.EXCLUDE)
    void everyColumnIsKnownByItsLabel(ReviewResult result) {
        assertThat(ReviewWords.finding(result.label())).contains(new ReviewWords.Finding(null, result));
    }

    @ParameterizedTest
    @CsvSource({
        "驳回复议请求, REQUEST_DISMISSED",
        "驳回复议申请, APPLICATION_DISMISSED",
        "责令履行职责, ORDERED_TO_PERFORM",
        "准予撤诉, SUIT_WITHDRAWN"
    })
    void usualWordsOfEndingsAreKnown(String word, ReviewEnding ending) {
        assertThat(ReviewWords.finding(word)).contains(new ReviewWords.Finding(ending, ending.result()));
    }

    @Test
    void pendingIsNoFinding() {
        assertThat(ReviewWords.pending("尚未审结")).isTrue();
        assertThat(ReviewWords.finding("尚未审结")).isEmpty();
        assertThat(ReviewWords.kind("行政诉讼")).isEmpty();
    }
}
