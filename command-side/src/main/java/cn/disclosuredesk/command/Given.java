package cn.disclosuredesk.command;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that a call gives: its name, and the label under which the clerk knows it. What is wrong with it by itself is
 * refused here, naming field and reason; the value is never repeated, since it may be a name.
 */
public record Given(String field, String label) {

    /** The first day of 《政府信息公开条例》: nothing that the desk records can have happened before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 5, 1);

    private static final Pattern POST_NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9 ./:-]{1,64}");

    /** In years. */
    private static final int LONGEST_WAIT = 2;

    private static final int LINE = 200;
    private static final int NAME = 100;
    private static final int TEXT = 20_000;

    /** A value that must be there. */
    public <T> T needed(@Nullable T value) {
        if (value == null) {
            throw Refusal.malformed(field, "请填写%s。".formatted(label));
        }
        return value;
    }

    /** A text of one line that must be there: a number, a name. */
    public String line(@Nullable String value) {
        String line = lineIfAny(value);
        return needed(line);
    }

    /** The name of somebody who works at the agency; blank = not given. */
    public @Nullable String clerkIfAny(@Nullable String value) {
        return lineIfAny(value, NAME);
    }

    /** A text of one line; blank = not given. */
    public @Nullable String lineIfAny(@Nullable String value) {
        return lineIfAny(value, LINE);
    }

    private @Nullable String lineIfAny(@Nullable String value, int most) {
        String line = value == null ? "" : value.strip();
        if (line.length() > most) {
            throw Refusal.malformed(field, "%s不能超过%d个字。".formatted(label, most));
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.malformed(field, "%s含有换行等不可见字符。".formatted(label));
        }
        requireWholeLetters(line);
        return line.isEmpty() ? null : line;
    }

    /**
     * A number of the post (邮件号); blank = not given. It stands in events in clear, so it cannot be any text: that might
     * name a person.
     */
    public @Nullable String postNumberIfAny(@Nullable String value) {
        String number = lineIfAny(value);
        if (number != null && !isPostNumber(number)) {
            throw Refusal.malformed(field, "%s应由字母和数字组成，最长64个字符。".formatted(label));
        }
        return number;
    }

    /** Whether {@code text} could be a number of the post. */
    public static boolean isPostNumber(String text) {
        return POST_NUMBER.matcher(text).matches();
    }

    /** A longer text that must be there. */
    public String text(@Nullable String value) {
        return needed(textIfAny(value));
    }

    /** A longer text; blank = not given. */
    public @Nullable String textIfAny(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() > TEXT) {
            throw Refusal.malformed(field, "%s不能超过%d个字。".formatted(label, TEXT));
        }
        if (text.chars().anyMatch(Given::isNoLayout)) {
            throw Refusal.malformed(field, "%s含有不可见的控制字符。".formatted(label));
        }
        requireWholeLetters(text);
        return text.isEmpty() ? null : text;
    }

    /**
     * Half a letter cannot be kept: written as UTF-8 it would come back as a question mark, and the record would not
     * say what was said.
     */
    private void requireWholeLetters(String value) {
        if (value.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw Refusal.malformed(field, "%s含有不完整的字符。".formatted(label));
        }
    }

    private static boolean isNoLayout(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }

    /** A day that must be there, has come, and lies in the time of the law. */
    public LocalDate day(@Nullable LocalDate value, LocalDate today) {
        return needed(dayIfAny(value, today));
    }

    /** A day that has come and lies in the time of the law; null = not given. */
    public @Nullable LocalDate dayIfAny(@Nullable LocalDate value, LocalDate today) {
        if (value != null && value.isAfter(today)) {
            throw Refusal.malformed(field, "%s不能晚于今天（%s）。".formatted(label, today));
        }
        return inTheTimeOfTheLaw(value);
    }

    /** A whole number from 1 to {@code most} that must be there. */
    public int count(@Nullable Integer value, int most) {
        int count = needed(value);
        if (count < 1 || count > most) {
            throw Refusal.malformed(field, "%s应为1至%d的整数。".formatted(label, most));
        }
        return count;
    }

    /** Refuses a day that lies before another day of the same call; either may be missing. */
    public void notBefore(@Nullable LocalDate other, String otherLabel, @Nullable LocalDate value) {
        if (value != null && other != null && value.isBefore(other)) {
            throw Refusal.malformed(field, "%s%s早于%s%s，前后矛盾。".formatted(label, value, otherLabel, other));
        }
    }

    /**
     * A day that may lie ahead, such as a limit, but no further from the day it follows than anybody means: the clock
     * accounts for every day up to it.
     */
    public @Nullable LocalDate limitIfAny(@Nullable LocalDate value, LocalDate following, String followingLabel) {
        if (value != null && value.isAfter(following.plusYears(LONGEST_WAIT))) {
            throw Refusal.malformed(
                    field, "%s%s距%s%s超过%d年，请核对。".formatted(label, value, followingLabel, following, LONGEST_WAIT));
        }
        return inTheTimeOfTheLaw(value);
    }

    /** A day in the time of the law; it may lie ahead. */
    public @Nullable LocalDate inTheTimeOfTheLaw(@Nullable LocalDate value) {
        if (value != null && (value.isBefore(FIRST_DAY) || value.getYear() > 2100)) {
            throw Refusal.malformed(field, "%s应在%s《政府信息公开条例》施行之后。".formatted(label, FIRST_DAY));
        }
        return value;
    }
}
