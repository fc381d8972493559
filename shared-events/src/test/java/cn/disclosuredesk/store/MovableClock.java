package cn.disclosuredesk.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes with the machine's until a test moves or stops it. */
final class MovableClock extends Clock {

    private volatile Clock current = Clock.systemUTC();

    void stopAt(Instant instant) {
        current = Clock.fixed(instant, ZoneOffset.UTC);
    }

    void move(Duration by) {
        current = Clock.offset(current, by);
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return current.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }
}
