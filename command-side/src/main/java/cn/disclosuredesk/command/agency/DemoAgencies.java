package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyMarkedAsDemo;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which agencies are invented, in PostgreSQL: a real office and an invented one never share a database. */
public final class DemoAgencies implements OfficeTable {

    private final JdbcClient jdbc;

    DemoAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any agency here is an invented one. */
    public boolean any() {
        return exists("select exists (select from office.demo_agency)");
    }

    /** Whether any agency here is a real one. */
    public boolean anyReal() {
        return exists("""
                select exists (select from office.agency a
                                where not exists (select from office.demo_agency d where d.agency = a.code))""");
    }

    private boolean exists(String sql) {
        return jdbc.sql(sql).query(Boolean.class).single();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof AgencyMarkedAsDemo marked) {
            jdbc.sql("insert into office.demo_agency (agency, since) values (:agency, :since) on conflict do nothing")
                    .param("agency", marked.agency().value())
                    .param("since", marked.on())
                    .update();
        }
    }
}
