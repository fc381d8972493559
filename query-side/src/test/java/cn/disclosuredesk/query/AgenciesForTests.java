package cn.disclosuredesk.query;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.Optional;

/** Two agencies, A01 and B02. */
public final class AgenciesForTests implements Agencies {

    public static final AgencyCode FIRST = new AgencyCode("A01");
    public static final AgencyCode SECOND = new AgencyCode("B02");

    @Override
    public List<Entry> all() {
        return List.of(new Entry(FIRST, "青山市人民政府办公室"), new Entry(SECOND, "青山市教育局"));
    }

    @Override
    public Optional<Entry> find(AgencyCode code) {
        return all().stream().filter(agency -> agency.code().equals(code)).findFirst();
    }
}
