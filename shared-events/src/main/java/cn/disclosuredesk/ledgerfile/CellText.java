package cn.disclosuredesk.ledgerfile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says, apart from how it was typed: full and half width, blanks, numbering and notes in brackets. */
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff\\u200b]+");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、|\\d+[.、)](?!\\d))+");
    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’「」《》,、。;:.*·]");

    private CellText() {}

    /** Half width, single blanks, none at the ends: two cells that mean the same are then equal. */
    public static String normalised(String cell) {
        String half = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        return BLANKS.matcher(half).replaceAll(" ").strip();
    }

    /** As typed, without blanks at the ends. */
    public static String trimmed(String cell) {
        return cell.replace("\ufeff", "").strip();
    }

    /** A label without blanks, numbering, notes in brackets and marks. */
    public static String word(String cell) {
        String plain = normalised(cell).replace(" ", "");
        plain = NUMBERING.matcher(plain).replaceFirst("");
        plain = NOTE.matcher(plain).replaceAll("");
        return MARKS.matcher(plain).replaceAll("");
    }

    static String header(String cell) {
        return word(cell);
    }
}
