package cn.disclosuredesk.ids;

/** The stream of an agency. It follows from the code, so that the store itself refuses a second agency of one code. */
public record AgencyId(String value) implements Id {

    public static AgencyId of(AgencyCode code) {
        return new AgencyId("agency:" + code);
    }

    @Override
    public String toString() {
        return value;
    }
}
