package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.store.StoredEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of agencies by place in the order of events: a table that is asked for as of an instant bears the name that was known and
 * in force then, whatever the agency is called today.
 */
final class AgencyNameTable {

    /** The first name: it also stands over what is asked for as of an instant before there was another. */
    private static final LocalDate EVER = LocalDate.EPOCH;

    private final Board board;

    AgencyNameTable(Board board) {
        this.board = board;
    }

    /** Notes a name; every other event leaves it as it is, and so does one seen before. */
    void follow(StoredEvent stored) {
        if (stored.event() instanceof AgencyFounded fact) {
            note(stored, fact.agency(), fact.name(), EVER);
        } else if (stored.event() instanceof AgencyRenamed fact) {
            note(stored, fact.agency(), fact.name(), fact.from());
        }
    }

    private void note(StoredEvent stored, AgencyCode agency, String name, LocalDate since) {
        board.sql("""
                        insert into board.agency_name (position, agency, name, since)
                        values (:position, :agency, :name, :since)
                        on conflict (position) do nothing""")
                .param("position", stored.position())
                .param("agency", agency.value())
                .param("name", name)
                .param("since", since)
                .update();
    }

    /** The name of each agency at the moment; an agency that was never founded is missing. */
    Map<AgencyCode, String> names(Collection<AgencyCode> agencies, Moment moment) {
        Map<AgencyCode, String> names = new HashMap<>();
        board.sql("""
                        select distinct on (agency) agency, name from board.agency_name
                         where agency = any(:agencies) and (since = :ever or position <= :position and since <= :day)
                         order by agency, since desc, position desc""")
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .param("ever", EVER)
                .param("position", moment.position())
                .param("day", ChinaTime.at(moment.asOf()).toLocalDate())
                .query((row, number) -> names.put(new AgencyCode(row.getString(1)), row.getString(2)))
                .list();
        return names;
    }
}
