package cn.disclosuredesk.ledgerfile;

/**
 * Text that a spreadsheet would take for a formula, such as a content that begins with {@code =}. The desk writes an
 * apostrophe before it, which makes it text, and takes it away again when it reads.
 */
public final class FormulaText {

    /** Full width too: an office suite set to Chinese takes it for the same. The apostrophe itself, so that nothing is lost. */
    private static final String BEGINNINGS = "=+-@＝＋－＠\t\r\n'";

    private static final char MARK = '\'';

    private FormulaText() {}

    /** As it is written into a cell. */
    public static String escaped(String text) {
        return begins(text, 0) ? MARK + text : text;
    }

    /** As it was before it was written; text that nobody escaped stays as it is. */
    public static String unescaped(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && begins(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
