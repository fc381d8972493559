package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.ids.AgencyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindIndexTest {

    private static final AgencyCode AGENCY = new AgencyCode("A1");

    private final BlindIndex index = new BlindIndex(Secret.random());

    @ParameterizedTest
    @CsvSource({"ＡＢＣ１２３, abc123", "Straße, straße", "ΟΔΟΣ, οδοσ", "㈱测试, (株)测试", "测　试, 测 试"})
    void textsAreComparedWithoutWidthAndCase(String typed, String folded) {
        assertThat(BlindIndex.folded(typed)).isEqualTo(folded);
    }

    @Test
    void thePairsOfAPartAreAmongThePairsOfTheWhole() {
        assertThat(grams("申请公开预算")).contains(grams("公开预算")).hasSize(5);
    }

    @Test
    void aRowDoesNotTellTheOrderOfTheCharacters() {
        assertThat(grams("甲乙甲乙丙")).isSorted().hasSize(3);
    }

    @Test
    void aRareCharacterCountsAsOne() {
        assertThat(grams("𠮷")).isEmpty();
        assertThat(grams("𠮷田")).hasSize(1);
        assertThat(grams("𠮷田三")).contains(grams("田三")).contains(grams("𠮷田"));
    }

    @Test
    void fewerThanTwoCharactersHaveNoPair() {
        assertThat(grams("")).isEmpty();
        assertThat(grams("甲")).isEmpty();
    }

    @Test
    void anotherAgencyAndAnotherSecretHaveOtherPairs() {
        assertThat(grams("测试")).isEqualTo(grams("测试"));
        assertThat(grams("测试")).isNotEqualTo(index.grams(new AgencyCode("A2"), "测试"));
        assertThat(grams("测试")).isNotEqualTo(new BlindIndex(Secret.random()).grams(AGENCY, "测试"));
    }

    private long[] grams(String text) {
        return index.grams(AGENCY, text);
    }
}
