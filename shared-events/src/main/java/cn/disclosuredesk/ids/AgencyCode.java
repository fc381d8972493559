package cn.disclosuredesk.ids;

import java.util.regex.Pattern;

/** Code of an agency (行政机关): short, chosen once by the office, the same in every event, address and file. */
public record AgencyCode(String value) implements Id {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    public AgencyCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("an agency's code has 1 to 32 letters, digits, - or _");
        }
    }

    /** Whether {@code text} could be a code at all. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
