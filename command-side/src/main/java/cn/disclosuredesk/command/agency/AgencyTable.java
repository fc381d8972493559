package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agencies of this desk in PostgreSQL, each with its names by the day from which they hold. */
final class AgencyTable implements Agencies, OfficeTable {

    private static final String WITH_TODAYS_NAME = """
            select a.code, coalesce((select n.name from office.agency_name n
                                     where n.agency = a.code and n.since <= :today
                                     order by n.since desc limit 1), a.name) as name
            from office.agency a""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Entry> all() {
        return jdbc.sql(WITH_TODAYS_NAME + " order by a.code")
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Entry(new AgencyCode(row.getString("code")), row.getString("name")))
                .list();
    }

    @Override
    public Optional<Entry> find(AgencyCode code) {
        return jdbc.sql(WITH_TODAYS_NAME + " where a.code = :code")
                .param("today", LocalDate.now(clock))
                .param("code", code.value())
                .query((row, n) -> new Entry(new AgencyCode(row.getString("code")), row.getString("name")))
                .optional();
    }

    @Override
    public Map<AgencyCode, TakenOver> takenOver() {
        Map<AgencyCode, TakenOver> takenOver = new HashMap<>();
        jdbc.sql("select agency, successor, succeeded_on from office.agency_succession")
                .query(row -> {
                    takenOver.put(
                            new AgencyCode(row.getString("agency")),
                            new TakenOver(
                                    new AgencyCode(row.getString("successor")),
                                    row.getObject("succeeded_on", LocalDate.class)));
                });
        return takenOver;
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof AgencyFounded founded) {
            jdbc.sql("""
                            insert into office.agency (code, name, founded_on) values (:code, :name, :on)
                            on conflict do nothing""")
                    .param("code", founded.agency().value())
                    .param("name", founded.name())
                    .param("on", founded.on())
                    .update();
        }
        if (event instanceof AgencyRenamed renamed) {
            jdbc.sql("""
                            insert into office.agency_name (agency, since, name) values (:agency, :since, :name)
                            on conflict (agency, since) do update set name = excluded.name""")
                    .param("agency", renamed.agency().value())
                    .param("since", renamed.from())
                    .param("name", renamed.name())
                    .update();
        }
    }
}
