package cn.disclosuredesk.events;

/**
 * What every event carries beside its payload: metadata, always texts, because a store that gives back another type
 * than it was given is a trap for decades.
 */
public final class Envelope {

    /** Person id of who did it; {@link #DESK} where the desk itself acted. */
    public static final String ACTOR = "actor";

    /** The role in which the actor acted. */
    public static final String ROLE = "role";

    /** Code of the agency, on every event: filter, order and proof per agency need it. */
    public static final String AGENCY = "agency";

    /** The door: {@link Via}. */
    public static final String VIA = "via";

    /** The request that caused it. */
    public static final String REQUEST = "request";

    /** Where an imported fact came from: hash of the file, sheet, line, keyed hash of the line, and its entry in the vault. */
    public static final String SOURCE = "source";

    /** Release of the program that recorded it. */
    public static final String RELEASE = "release";

    /** The actor of what the desk does by itself, such as a carry-over. */
    public static final String DESK = "desk";

    private Envelope() {}

    /** Through which door an act came in. */
    public enum Via {
        WEB,
        API,
        IMPORT,
        AUTOMATION
    }
}
