package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.query.Moments;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How many applications of an agency are open, by how urgent they are. */
public final class OpenApplications {

    private final Board board;
    private final Moments moments;
    private final Calendars calendars;
    private final ChinaTime time;

    OpenApplications(Board board, Moments moments, Calendars calendars, ChinaTime time) {
        this.board = board;
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
        board.sql("""
                        select received_on, count(*) from board.register_entry
                         where agency = :agency and ended_on is null group by received_on""")
                .param("agency", agency.value())
                .query((row, number) -> {
                    LocalDate receivedOn = row.getObject(1, LocalDate.class);
                    Light light = Deadline.of(receivedOn, false, null, today, calendar)
                            .light();
                    return light == null ? 0L : numbers.merge(light, row.getLong(2), Long::sum);
                })
                .list();
        return numbers;
    }
}
