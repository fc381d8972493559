package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    private static final String LEDGER = Csv.APPLICATIONS + "2026-00001,2026-01-05,当面,自然人,某甲,会议纪要,,,,\n";

    private static ApplicationLine only(byte[] bytes) {
        List<ReadLine> lines = Csv.read(Csv.file("a.csv", bytes));
        assertThat(lines).hasSize(1);
        return Csv.application(lines.get(0));
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(only(LEDGER.getBytes(StandardCharsets.UTF_8)).applicantName())
                .isEqualTo("某甲");
        assertThat(only(("\ufeff" + LEDGER).getBytes(StandardCharsets.UTF_8)).receiptNo())
                .isEqualTo("2026-00001");
    }

    @Test
    void readsGb18030EvenWhereTheHeaderAloneWouldTellNothing() {
        String rare = LEDGER.replace("某甲", "某㐂𠮷");
        assertThat(only(rare.getBytes(Charset.forName("GB18030"))).applicantName())
                .isEqualTo("某㐂𠮷");
    }

    @Test
    void readsTabsAsWellAsCommas() {
        String tabs = LEDGER.replace(',', '\t').replace("会议纪要", "\"会议,纪要\"");
        assertThat(only(tabs.getBytes(StandardCharsets.UTF_8)).content()).isEqualTo("会议,纪要");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void numbersALineByWhereItsRecordBegins(String end) {
        String ledger = Csv.APPLICATIONS
                + "A1,2026-01-05,当面,,某甲,\"第一行\n第二行\n第三行\",,,,\n"
                + "\n"
                + ",,,,,,,,,\n"
                + "A2,2026-01-06,当面,,某乙,\"一个\"\"引号\"\"\",,,,\n"
                + "A3,2026-01-07,当面,,某丙,内容,,,,";
        List<ReadLine> lines = Csv.read(ledger.replace("\n", end));
        assertThat(lines).extracting(ReadLine::number).containsExactly(2L, 7L, 8L);
        assertThat(Csv.application(lines.get(1)).content()).isEqualTo("一个\"引号\"");
    }

    @Test
    void blankLinesAboveTheHeaderAreCountedToo() {
        List<ReadLine> lines = Csv.read("\n,,\n" + Csv.APPLICATIONS + "A1,2026-01-05,当面,,某甲,内容,,,,\n");
        assertThat(lines).extracting(ReadLine::number).containsExactly(4L);
    }
}
