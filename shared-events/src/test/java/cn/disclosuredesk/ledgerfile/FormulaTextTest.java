package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a case that would be a formula in a spreadsheet. */
class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+86 010",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1+1",
                " =1",
                "\u3000\u00a0＝1",
                "\ufeff=1",
                "'=1",
                "''",
                "''=1"
            })
    void isMadeHarmlessAndReadBackAsItWas(String text) {
        String cell = FormulaText.escaped(text);

        assertThat(cell).startsWith("'");
        assertThat(FormulaText.unescaped(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "道路建设", "1-1", "'", "'引文'", "a=b", " 1=1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(FormulaText.unescaped(text)).isEqualTo(text);
        assertThat(FormulaText.unescaped(FormulaText.escaped(text))).isEqualTo(text);
    }

    @Test
    void anApostropheOfAHandMadeCellIsKept() {
        assertThat(FormulaText.unescaped("'七五'普法")).isEqualTo("'七五'普法");
    }
}
