package cn.disclosuredesk.desk.start;

/** What happens after the store can take commands and before the web server opens, in this order. */
public final class BeforeTheWeb {

    /** Axon starts 3,072 below {@link Integer#MAX_VALUE}, the web server 2,048 below. */
    private static final int BETWEEN_STORE_AND_WEB = Integer.MAX_VALUE - 2_560;

    /** Whether the database is the right one. */
    static final int MARKS = BETWEEN_STORE_AND_WEB - 2;

    /** The demo office works through its years. */
    public static final int DEMO = BETWEEN_STORE_AND_WEB - 1;

    /** An empty desk gets its agency. */
    static final int AGENCY = BETWEEN_STORE_AND_WEB;

    private BeforeTheWeb() {}
}
