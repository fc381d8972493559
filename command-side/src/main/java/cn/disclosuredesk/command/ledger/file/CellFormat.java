package cn.disclosuredesk.command.ledger.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a number is shown: as a day, filled up with zeros to {@code digits}, or plainly. A spreadsheet keeps a day as a
 * number; only its format tells that it is one.
 */
record CellFormat(boolean day, int digits) {

    static final CellFormat PLAIN = new CellFormat(false, 0);

    private static final CellFormat DAY = new CellFormat(true, 0);

    /** Formats that a workbook refers to without writing them; from 27 on as Chinese spreadsheets mean them. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** What is shown as it stands: quoted, behind a backslash, a blank of some width, or in brackets (colour, locale). */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]?");

    private static final Pattern ZEROS = Pattern.compile("0{2,30}");

    static CellFormat builtIn(int id) {
        return DAYS.contains(id) ? DAY : PLAIN;
    }

    /** {@code code} as {@code yyyy"年"m"月"d"日"} or {@code [$-804]yyyy/m/d;@}. A time without a day is no day. */
    static CellFormat of(String code) {
        String first = LITERAL.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        String letters = first.replace("general", "").replace("am/pm", "").replace("a/p", "");
        boolean time = letters.contains("h") || letters.contains("s");
        boolean exponent = letters.contains("e+") || letters.contains("e-");
        if (letters.contains("y")
                || letters.contains("d")
                || letters.contains("e") && !exponent
                || letters.contains("m") && !time) {
            return DAY;
        }
        return ZEROS.matcher(code).matches() ? new CellFormat(false, code.length()) : PLAIN;
    }
}
