package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"20", "２０", " 20 ", "20.0", "20工作日", "20个工作日", "20 个工作日", "20 工作日"})
    void readsEveryFormOfWorkingDays(String cell) {
        assertThat(LedgerNumbers.workingDays(cell)).contains(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20天", "20日", "二十", "20个", "-20", "20.5", "2026", "20-30", "约20", "工作日"})
    void guessesNoWorkingDays(String cell) {
        assertThat(LedgerNumbers.workingDays(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 100.00",
                "１００ | 100.00",
                "100元 | 100.00",
                "100 元整 | 100.00",
                "¥100 | 100.00",
                "￥100.5 | 100.50",
                "人民币100元 | 100.00",
                "100.00 | 100.00",
                "0.05 | 0.05",
                "1,000 | 1000.00",
                "1，000.50元 | 1000.50",
                "1,234,567 | 1234567.00",
                "0 | 0.00"
            })
    void readsEveryFormOfAnAmount(String cell, BigDecimal yuan) {
        assertThat(LedgerNumbers.yuan(cell)).contains(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-100",
                "100.001",
                "1,00",
                "1,0000",
                "1 000",
                "100角",
                "一百元",
                "100+20",
                "100-200",
                "约100",
                ".5",
                "元",
                "1万",
                "1e3",
                "1,234,567,890"
            })
    void guessesNoAmount(String cell) {
        assertThat(LedgerNumbers.yuan(cell)).isEmpty();
    }
}
