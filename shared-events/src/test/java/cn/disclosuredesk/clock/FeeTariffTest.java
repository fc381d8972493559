package cn.disclosuredesk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.FeeMethod;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTariffTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "10, 0.00",
        "11, 100.00",
        "30, 2000.00",
        "31, 2200.00",
        "40, 4000.00",
        "41, 4300.00",
        "50, 7000.00",
        "51, 7400.00",
    })
    void asksMoreForEachRequestWithEveryTen(int requests, BigDecimal yuan) {
        assertThat(FeeTariff.amount(FeeMethod.PER_REQUEST, requests)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "30, 0.00",
        "31, 10.00",
        "100, 700.00",
        "101, 720.00",
        "200, 2700.00",
        "201, 2740.00",
        "250, 4700.00",
    })
    void asksMoreForEachPageInThreeSteps(int pages, BigDecimal yuan) {
        assertThat(FeeTariff.amount(FeeMethod.PER_PAGE, pages)).isEqualTo(yuan);
    }

    @Test
    void addsUpTheRateOfEachRequest() {
        long sum = 0;
        for (int request = 1; request <= 400; request++) {
            sum += request <= 10 ? 0 : request <= 30 ? 100 : 200 + 100L * ((request - 31) / 10);
            assertThat(FeeTariff.amount(FeeMethod.PER_REQUEST, request)).isEqualByComparingTo(BigDecimal.valueOf(sum));
        }
    }

    @Test
    void staysTrueForFiguresThatNobodyMeans() {
        assertThat(FeeTariff.amount(FeeMethod.PER_REQUEST, -1)).isZero();
        assertThat(FeeTariff.amount(FeeMethod.PER_REQUEST, Integer.MAX_VALUE)).isPositive();
        assertThat(FeeTariff.amount(FeeMethod.PER_PAGE, Integer.MAX_VALUE)).isPositive();
    }
}
