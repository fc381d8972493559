package cn.disclosuredesk.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.Optional;

/** The agencies (行政机关) of this desk, as commands see them: read in the command's own transaction. */
public interface Agencies {

    /** All of them, by code. */
    List<Entry> all();

    Optional<Entry> find(AgencyCode code);

    /** One agency with the name it bears today. */
    record Entry(AgencyCode code, String name) {}
}
