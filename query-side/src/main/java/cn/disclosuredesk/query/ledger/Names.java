package cn.disclosuredesk.query.ledger;

/** How much of what somebody typed a reader of an export sees. */
public enum Names {
    /** That something is there, not what: for who may not read names. */
    HIDDEN,
    /** The first character: enough to know a case again. */
    MASKED,
    /** All of it, and how to reach whoever applied. */
    FULL
}
