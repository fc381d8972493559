package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.query.Moments;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How many applications of an agency are open, by how urgent they are. */
public final class OpenApplications {

    private final RegisterPageTable table;
    private final Moments moments;
    private final Calendars calendars;
    private final ChinaTime time;

    OpenApplications(RegisterPageTable table, Moments moments, Calendars calendars, ChinaTime time) {
        this.table = table;
        this.moments = moments;
        this.calendars = calendars;
        this.time = time;
    }

    /** Every light with its number, 0 included. What was received on one day has one light, so days are read and not cases. */
    public Map<Light, Long> byLight(AgencyCode agency) {
        moments.awaitPresent(RegisterProjection.GROUP);
        WorkingDays calendar = calendars.nationwide();
        LocalDate today = time.today();
        Map<Light, Long> numbers = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            numbers.put(light, 0L);
        }
        table.openByDay(agency.value()).forEach((receivedOn, open) -> {
            Light light = Deadline.of(receivedOn, false, null, today, calendar).light();
            if (light != null) {
                numbers.merge(light, open, Long::sum);
            }
        });
        return numbers;
    }
}
