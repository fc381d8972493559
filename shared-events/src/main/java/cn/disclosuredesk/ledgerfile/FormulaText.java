package cn.disclosuredesk.ledgerfile;

/**
 * Text that a spreadsheet would take for a formula, such as a content that begins with {@code =}. The desk writes an
 * apostrophe before it, which makes it text, and takes it away again when it reads.
 */
public final class FormulaText {

    /** Full width too: an office suite set to Chinese takes it for the same. */
    private static final String SIGNS = "=+-@＝＋－＠";

    /** The apostrophe itself, so that nothing is lost. */
    private static final String FIRST = "\t\r\n'";

    private static final char MARK = '\'';

    private FormulaText() {}

    /** As it is written into a cell. */
    public static String escaped(String text) {
        return begins(text) ? MARK + text : text;
    }

    /** As it was before it was written; text that nobody escaped stays as it is. */
    public static String unescaped(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && begins(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** A spreadsheet passes over blanks before a sign. */
    private static boolean begins(String text) {
        return !text.isEmpty()
                && (FIRST.indexOf(text.charAt(0)) >= 0
                        || text.chars()
                                .dropWhile(FormulaText::isBlank)
                                .limit(1)
                                .anyMatch(sign -> SIGNS.indexOf(sign) >= 0));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
