package cn.disclosuredesk.command.ledger.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a workbook says, as somebody who reads the sheet sees it. */
final class CellValues {

    /** Spreadsheets reckon with no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

    private CellValues() {}

    /** Characters that XML cannot hold are written as {@code _x000D_}; those that no text holds are left out. */
    static String plain(String text) {
        String plain = text;
        if (text.contains("_x")) {
            Matcher escaped = ESCAPED.matcher(text);
            plain = escaped.replaceAll(
                    code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        }
        return CONTROL.matcher(plain).replaceAll("").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A number as it is shown: never {@code 7.0} or {@code 2.0260001E7}. */
    static String number(String raw, CellFormat format, boolean from1904) {
        double number;
        try {
            number = Double.parseDouble(raw.strip());
        } catch (NumberFormatException noNumber) {
            return raw;
        }
        if (format.day() && number >= (from1904 ? 0 : 1) && number < LAST_DAY) {
            return day((long) Math.floor(number), from1904).toString();
        }
        if (number == 0) {
            return filled("0", format);
        }
        if (Double.isNaN(number) || Math.abs(number) >= 1e30 || Math.abs(number) < 1e-15) {
            return raw;
        }
        return filled(
                new BigDecimal(raw.strip()).round(DIGITS).stripTrailingZeros().toPlainString(), format);
    }

    /** Spreadsheets believe that 1900 was a leap year; no ledger reaches back that far. */
    private static LocalDate day(long number, boolean from1904) {
        return (from1904 ? BEFORE_1904 : BEFORE_1900).plusDays(number);
    }

    private static String filled(String number, CellFormat format) {
        return number.contains(".") || number.startsWith("-")
                ? number
                : "0".repeat(Math.max(0, format.digits() - number.length())) + number;
    }
}
