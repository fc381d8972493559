package cn.disclosuredesk.desk.http;

/** A JSON body longer than any call needs. */
final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
