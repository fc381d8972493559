package cn.disclosuredesk.desk.demo;

import cn.disclosuredesk.store.EventOrder;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That lists and tables show all that has been played, before the first page does. */
@Component
@ConditionalOnProperty("desk.demo")
final class ReadyTables {

    private static final Logger log = LoggerFactory.getLogger(ReadyTables.class);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final EventOrder order;
    private final JdbcClient jdbc;

    ReadyTables(EventOrder order, JdbcClient jdbc) {
        this.order = order;
        this.jdbc = jdbc;
    }

    /** Where it takes too long the pages open all the same: they wait, or say what is missing. */
    void await() {
        long head = order.head();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (reached() < head) {
            if (System.nanoTime() - end > 0) {
                log.warn("演示办公室：列表和统计表尚未更新完毕，有关页面可能稍后才能显示");
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private long reached() {
        return jdbc.sql("select coalesce(min(position), 0) from board.projection_progress")
                .query(Long.class)
                .single();
    }
}
