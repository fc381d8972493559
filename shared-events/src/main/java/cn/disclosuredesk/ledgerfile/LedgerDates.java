package cn.disclosuredesk.ledgerfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as ledgers write them: {@code 2026-01-05}, {@code 2026/1/5}, {@code 2026.1.5}, {@code 2026年1月5日},
 * {@code 20260105}, or the number that a spreadsheet keeps for a day. A time of day behind it is dropped.
 */
public final class LedgerDates {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.0+)?");
    private static final Pattern TIME = Pattern.compile("(?<=.) \\d{1,2}:\\d{2}(?::\\d{2})?$");

    /** Day 0 of spreadsheets, moved by their belief in 29 February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private LedgerDates() {}

    /** Empty where the cell is no day, or a day that does not exist such as 2026-02-30. */
    public static Optional<LocalDate> read(String cell) {
        String text = TIME.matcher(CellText.normalised(cell)).replaceFirst("");
        return day(text).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return existing(parts.group(1), parts.group(3), parts.group(4));
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.matches()) {
            return existing(chinese.group(1), chinese.group(2), chinese.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return existing(digits.group(1), digits.group(2), digits.group(3));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(text.substring(0, 5))))
                : Optional.empty();
    }

    private static Optional<LocalDate> existing(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
