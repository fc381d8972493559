package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.ReportableYears;
import cn.disclosuredesk.query.Unanswerable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whole months, the first and the last contained; they may lie in different years. */
public record Period(YearMonth from, YearMonth to) {

    private static final String FIRST = "from";
    private static final String LAST = "to";
    private static final int DECEMBER = 12;

    /** The period that a call names. */
    static Period of(@Nullable String from, @Nullable String to, ReportableYears years) {
        YearMonth first = month(FIRST, from, years);
        YearMonth last = month(LAST, to, years);
        if (last.isBefore(first)) {
            throw Unanswerable.malformed(LAST, "截止月份不能早于起始月份。");
        }
        return new Period(first, last);
    }

    private static YearMonth month(String field, @Nullable String text, ReportableYears years) {
        if (text == null || text.isBlank()) {
            throw Unanswerable.malformed(field, "须写明" + field + "，格式为 yyyy-MM，例如 2026-01。");
        }
        YearMonth month;
        try {
            month = YearMonth.parse(text.trim());
        } catch (DateTimeParseException unreadable) {
            throw Unanswerable.malformed(field, "月份须为 yyyy-MM，例如 2026-01。");
        }
        if (!years.contains(month.getYear())) {
            throw Unanswerable.malformed(field, "年度须在 " + years.first() + " 至 " + years.last() + " 之间。");
        }
        return month;
    }

    /** The years it lies in, whole or in part. */
    IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    /** Its months in one of its years. */
    IntStream months(int year) {
        int first = year == from.getYear() ? from.getMonthValue() : 1;
        int last = year == to.getYear() ? to.getMonthValue() : DECEMBER;
        return IntStream.rangeClosed(first, last);
    }

    boolean containsAllOf(int year) {
        return months(year).count() == DECEMBER;
    }

    /** The months of its first year before it begins. */
    IntStream monthsBefore() {
        return IntStream.range(1, from.getMonthValue());
    }
}
