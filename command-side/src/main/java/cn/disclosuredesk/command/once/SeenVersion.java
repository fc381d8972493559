package cn.disclosuredesk.command.once;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that somebody was looking at, from {@code If-Match}: {@code W/"7"}, {@code "7"}, or {@code *} for any
 * (then {@code number} is null). A controller takes it as
 * {@code @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion}; absent means no check.
 */
public record SeenVersion(@Nullable Long number) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** Reads the header. Spring finds this method by its name. */
    public static SeenVersion of(String header) {
        String text = header.strip();
        if (text.equals("*")) {
            return new SeenVersion(null);
        }
        Matcher matcher = TAG.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no version");
        }
        return new SeenVersion(Long.valueOf(matcher.group(1)));
    }

    /** The tag of a version, as {@code ETag} carries it. */
    public static String tag(long version) {
        return "W/\"" + version + "\"";
    }
}
