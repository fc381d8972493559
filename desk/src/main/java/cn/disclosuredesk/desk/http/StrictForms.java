package cn.disclosuredesk.desk.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Days and instants as the contract writes them, and in no other way. */
final class StrictForms {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private StrictForms() {}

    /** {@code yyyy-MM-dd}, a day that is in the calendar. */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(text);
    }

    /** ISO 8601 with offset. In an address half of all clients send {@code +} bare, and it arrives as a blank. */
    static Instant instant(String text) {
        return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
    }
}
