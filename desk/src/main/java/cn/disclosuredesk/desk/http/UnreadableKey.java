package cn.disclosuredesk.desk.http;

/** The Idempotency-Key is none: not 1 to 200 visible ASCII characters, or more than one. */
final class UnreadableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
