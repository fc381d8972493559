package cn.disclosuredesk.desk.pages.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarksCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1"})
    void holdsNoCellThatBeginsAsAFormulaDoes(String cell) {
        assertThat(RemarksCsv.cell(cell)).isEqualTo("\"'" + cell + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议\"纪要\"，全文", "2025-03-04", ""})
    void writesAnythingElseAsItIs(String cell) {
        assertThat(RemarksCsv.cell(cell)).isEqualTo("\"" + cell.replace("\"", "\"\"") + "\"");
    }
}
