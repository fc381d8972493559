package cn.disclosuredesk.desk.proofs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Chinese time that a test can move, and that runs on from where it was put. Never move it back: the desk records in order. */
final class MovableClock extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final ZoneId zone;

    private MovableClock(ZoneId zone) {
        this.zone = zone;
    }

    static MovableClock now() {
        return new MovableClock(CHINA);
    }

    static MovableClock at(LocalDate day) {
        MovableClock clock = new MovableClock(CHINA);
        clock.moveTo(day);
        return clock;
    }

    /** Nine o'clock on that day. */
    void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.of(9, 0)));
    }

    void moveTo(LocalDateTime time) {
        Instant wanted = time.atZone(CHINA).toInstant();
        offset.set(Duration.between(Clock.systemUTC().instant(), wanted));
    }

    LocalDate today() {
        return LocalDate.ofInstant(instant(), CHINA);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same hands in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        MovableClock hands = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return hands.withZone(another);
            }

            @Override
            public Instant instant() {
                return hands.instant();
            }
        };
    }
}
