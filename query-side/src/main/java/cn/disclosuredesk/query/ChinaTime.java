package cn.disclosuredesk.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** China Standard Time, in which days begin and instants are written, whatever the zone of the machine. */
public final class ChinaTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

    /** All six digits, always: as exact as the store, so that an instant that is read back is the same one. */
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private final Clock clock;

    public ChinaTime(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** Now, as exact as the store. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** An instant as answers write it. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(OFFSET);
    }

    /** An instant as answers write it, with all its digits. */
    public static String text(Instant instant) {
        return MICROSECONDS.format(at(instant));
    }
}
