package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.desk.people.AgencyScope;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.desk.people.Staff;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How an office stands: its years, its tables, who answers for it, and how many events name it. */
final class StateOfAnOffice {

    private final InProcessDesk desk;
    private final Office office;

    StateOfAnOffice(InProcessDesk desk, Office office) {
        this.desk = desk;
        this.office = office;
    }

    String now() {
        String years = office.as("head")
                .get("/api/years?agency=" + office.agency())
                .expect(200)
                .text();
        int thisYear = desk.clock().today().getYear();
        String tables = IntStream.rangeClosed(thisYear - 2, thisYear + 1)
                .mapToObj(year -> office.sectionThree(year).expect(200).at("rows") + " "
                        + office.sectionFour(year).at("reconsideration"))
                .collect(Collectors.joining("\n"));
        return years + "\n" + tables + "\n" + answersFor() + "\n" + events() + " events";
    }

    private String answersFor() {
        for (var each : office.as("head").get("/api/agencies").expect(200).json()) {
            if (each.path("code").asString().equals(office.agency())) {
                return each.toString();
            }
        }
        throw new AssertionError(office.agency());
    }

    int events() {
        return JdbcClient.create(desk.beans().getBean(DataSource.class))
                .sql("""
                        select count(*) from store.domain_event_entry
                         where convert_from(payload, 'UTF8') like '%"' || :agency || '"%'""")
                .param("agency", office.agency())
                .query(Integer.class)
                .single();
    }

    /** The head of this one office alone. */
    static DeskClient headOf(InProcessDesk desk, Office office) {
        String username = "head-of-" + office.agency();
        desk.beans()
                .getBean(Staff.class)
                .hire(
                        username,
                        "负责人乙",
                        Set.of(Role.HEAD),
                        AgencyScope.of(Set.of(new AgencyCode(office.agency()))),
                        DeskClient.PASSWORD);
        return desk.as(username);
    }
}
