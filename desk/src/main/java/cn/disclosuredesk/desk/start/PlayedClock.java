package cn.disclosuredesk.desk.start;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A clock that can be put to past moments while the demo office works through its years, before anybody else works; then it runs, as
 * it always does in a real office.
 */
public final class PlayedClock extends Clock {

    private final Clock running;
    private volatile @Nullable Instant played;

    PlayedClock(Clock running) {
        this.running = running;
    }

    /** It stands there until it is put elsewhere. */
    public void putTo(Instant moment) {
        played = moment;
    }

    /** From now on it runs. */
    public void run() {
        played = null;
    }

    @Override
    public Instant instant() {
        Instant moment = played;
        return moment == null ? running.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return running.withZone(zone);
    }
}
