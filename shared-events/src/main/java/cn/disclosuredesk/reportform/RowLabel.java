package cn.disclosuredesk.reportform;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the label of a row in copied text: with line breaks and blanks anywhere in it, its marks in full or half width or
 * left out, its number perhaps left out.
 */
record RowLabel(FormRow row, Pattern numbered, Pattern bare) {

    /** What may stand between the letters of a label. Neither digits nor the signs for none are among them. */
    private static final String GAP = "[\\s\"'“”‘’「」、,。;:.()\\[\\]<>#*]*";

    private static final Pattern NUMBER = Pattern.compile("^(?:\\(([一二三四五六七])\\)|([一二三四])、|(\\d)\\.)");
    private static final Pattern NOTE = Pattern.compile("\\(区分.*\\)$");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}]");

    static RowLabel of(FormRow row) {
        String label = Normalizer.normalize(row.label(), Normalizer.Form.NFKC);
        Matcher number = NUMBER.matcher(label);
        if (!number.find()) {
            throw new IllegalArgumentException("a label without a number: " + label);
        }
        String rest = label.substring(number.end());
        boolean noted = NOTE.matcher(rest).find();
        String letters = MARKS.matcher(NOTE.matcher(rest).replaceFirst("")).replaceAll("");
        String words = letters.codePoints().mapToObj(Character::toString).collect(Collectors.joining(GAP))
                + (noted ? "(?:\\s*\\(\\s*区[^()]*\\))?" : "");
        return new RowLabel(
                row,
                Pattern.compile(number(number) + "\\s*" + words),
                // 其他 and 总计 are heads of columns as well.
                letters.length() > 2 ? Pattern.compile(words) : Pattern.compile("(?!)"));
    }

    private static String number(Matcher number) {
        if (number.group(1) != null) {
            return "(?:\\(\\s*" + number.group(1) + "\\s*\\)\\s*+、?+|" + number.group(1) + "\\s*、)";
        }
        return number.group(2) != null
                ? number.group(2) + "\\s*[、,.]"
                : "(?<![\\d.,])" + number.group(3) + "\\s*[.、,)]";
    }

    /** The first place from {@code from} on at which it stands. */
    Optional<Place> find(String text, int from) {
        for (Pattern pattern : List.of(numbered, bare)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find(from)) {
                return Optional.of(new Place(this, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** From its first letter to behind its last. */
    record Place(RowLabel label, int start, int end) {}
}
