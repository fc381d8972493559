package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The successions of agencies in PostgreSQL. */
final class SuccessionTable implements AgencySuccessions, OfficeTable {

    private final JdbcClient jdbc;

    SuccessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Successions all() {
        return new Successions(jdbc.sql("""
                        select agency, successor, extract(year from succeeded_on)::integer as year
                        from office.agency_succession order by agency""")
                .query((row, n) -> new Succession(
                        new AgencyCode(row.getString("agency")),
                        new AgencyCode(row.getString("successor")),
                        row.getInt("year")))
                .list());
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof AgencySucceeded succeeded) {
            jdbc.sql("""
                            insert into office.agency_succession (agency, successor, succeeded_on)
                            values (:agency, :successor, :on)
                            on conflict (agency) do update
                            set successor = excluded.successor, succeeded_on = excluded.succeeded_on""")
                    .param("agency", succeeded.agency().value())
                    .param("successor", succeeded.successor().value())
                    .param("on", succeeded.on())
                    .update();
        }
        if (event instanceof AgencySuccessionRetracted retracted) {
            jdbc.sql("delete from office.agency_succession where agency = :agency")
                    .param("agency", retracted.agency().value())
                    .update();
        }
    }
}
