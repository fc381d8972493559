package cn.disclosuredesk.agency;

/** The call names no agency that the actor could act for; in HTTP 400 with the field {@code agency}, or 403. */
public final class AgencyNotUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public AgencyNotUsable(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What is wrong with the agency. */
    public enum Why {
        /** Left out, and the person has more than one, or none. */
        LEFT_OUT,
        /** There is no agency of this code. */
        UNKNOWN,
        /** There is, but not for this person. */
        NOT_HERS
    }
}
