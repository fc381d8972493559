package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.store.ProjectionAlarm;
import cn.disclosuredesk.store.ProjectionAlarms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * {@code projections}: down as long as a group stands or is more than a minute behind, for then lists and tables answer 503. It is no
 * part of readiness: everything else works, and another node would not do better.
 */
final class ProjectionHealth extends AbstractHealthIndicator {

    private final ProjectionAlarms alarms;

    ProjectionHealth(ProjectionAlarms alarms) {
        super("projections cannot be looked up");
        this.alarms = alarms;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (ProjectionAlarm alarm : alarms.raised()) {
            health.down().withDetail(alarm.group(), details(alarm));
        }
    }

    private static Map<String, Object> details(ProjectionAlarm alarm) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", alarm.position());
        put(details, "waitingSince", text(alarm.waitingSince()));
        ProjectionAlarm.Stop stop = alarm.stop();
        if (stop != null) {
            details.put("standsSince", ChinaTime.text(stop.since()));
            details.put("standsAt", stop.position());
            put(details, "event", stop.eventId());
            put(details, "eventType", stop.eventType());
            details.put("error", stop.error());
            details.put("node", stop.node());
        }
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : ChinaTime.text(instant);
    }
}
