package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.query.ChinaTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as pages print them: Chinese time to the second. */
public final class PageTime {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private PageTime() {}

    public static String text(Instant instant) {
        return SECONDS.format(ChinaTime.at(instant));
    }

    /** The instant of an answer of the query side, as pages print it. */
    public static String text(String answered) {
        return text(instant(answered));
    }

    /** The instant that an answer of the query side names. */
    public static Instant instant(String answered) {
        return OffsetDateTime.parse(answered).toInstant();
    }
}
