package cn.disclosuredesk.clock;

import cn.disclosuredesk.vocabulary.FeeMethod;
import java.math.BigDecimal;

/** 信息处理费标准: the tariff by which a fee can be asked, step by step higher (《政府信息公开信息处理费管理办法》，国办函〔2020〕109号). */
public final class FeeTariff {

    private static final long FREE_REQUESTS = 10;
    private static final long FIRST_STEP_UP_TO = 30;
    private static final long REQUESTS_IN_A_STEP = 10;
    private static final BigDecimal YUAN_A_STEP = BigDecimal.valueOf(100);

    private FeeTariff() {}

    /**
     * What the tariff comes to, in yuan.
     *
     * @param units 按件: applications of one applicant in one calendar month; 按量: A4 pages of one application
     */
    public static BigDecimal amount(FeeMethod method, int units) {
        BigDecimal yuan = method == FeeMethod.PER_REQUEST
                ? BigDecimal.valueOf(stepsFor(Math.max(0, units))).multiply(YUAN_A_STEP)
                : BigDecimal.valueOf(forPages(Math.max(0, units)));
        return yuan.setScale(2);
    }

    /** Up to 10 free, up to 30 at 100 yuan each, then 100 yuan more each for every ten. */
    private static long stepsFor(long requests) {
        long atFirstRate = beyond(Math.min(requests, FIRST_STEP_UP_TO), FREE_REQUESTS);
        long dearer = beyond(requests, FIRST_STEP_UP_TO);
        long fullSteps = dearer / REQUESTS_IN_A_STEP;
        long inLastStep = dearer % REQUESTS_IN_A_STEP;
        long rates = fullSteps * (fullSteps + 3) / 2;
        return atFirstRate + REQUESTS_IN_A_STEP * rates + inLastStep * (fullSteps + 2);
    }

    /** Up to 30 free, up to 100 at 10 yuan a page, up to 200 at 20, from there on at 40. */
    private static long forPages(long pages) {
        return 10 * beyond(Math.min(pages, 100), 30) + 20 * beyond(Math.min(pages, 200), 100) + 40 * beyond(pages, 200);
    }

    private static long beyond(long units, long free) {
        return Math.max(0, units - free);
    }
}
