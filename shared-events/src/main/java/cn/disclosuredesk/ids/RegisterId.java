package cn.disclosuredesk.ids;

/** The stream of what happens to an agency's register as a whole. It follows from the code. */
public record RegisterId(String value) implements Id {

    public static RegisterId of(AgencyCode agency) {
        return new RegisterId("register:" + agency);
    }

    @Override
    public String toString() {
        return value;
    }
}
