package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026-1-5",
                "2026/1/5",
                "2026.1.5",
                "2026年1月5日",
                "2026 年 1 月 5 日",
                "20260105",
                "46027",
                " 2026-01-05 ",
                "２０２６－０１－０５",
                "2026/1/5 0:00",
                "2026-01-05 00:00:00",
                "2026年01月05日"
            })
    void readsEveryFormOfADay(String cell) {
        assertThat(LedgerDates.read(cell)).contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2026/13/1",
                "20260230",
                "2026年2月29日",
                "2026-01",
                "26-01-05",
                "2026-1.5",
                "昨天",
                "20261",
                "0026-01-05",
                "1998-01-05",
                "2026-01-05至2026-01-06",
                "2026010",
                "12345"
            })
    void readsNothingElse(String cell) {
        assertThat(LedgerDates.read(cell)).isEmpty();
    }
}
