package cn.disclosuredesk.store;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Work beside the test, each piece on a thread of its own. The common pool has one thread on a machine of two cores: there two that must
 * meet would never.
 */
public final class OwnThread {

    private OwnThread() {}

    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, OwnThread::start);
    }

    public static <T> CompletableFuture<T> supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, OwnThread::start);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
