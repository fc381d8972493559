package cn.disclosuredesk.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting a moment; an interrupted thread does not wait, so that a node can stop. */
final class Pause {

    private Pause() {}

    static void of(Duration moment) {
        long end = System.nanoTime() + moment.toNanos();
        for (long left = moment.toNanos();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
