package cn.disclosuredesk.query.agency;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.ids.AgencyCode;

/** The names that agencies bear in answers. */
public final class AgencyNames {

    private final Agencies agencies;

    public AgencyNames(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The name the agency bears today; its code where the desk does not know it. */
    public String of(AgencyCode code) {
        return agencies.find(code).map(Agencies.Entry::name).orElse(code.value());
    }
}
