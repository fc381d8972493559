package cn.disclosuredesk.command.once;

/** The Idempotency-Key was used before, with another method, path or body (422). */
public final class KeyOfAnotherRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyOfAnotherRequest() {
        super("the idempotency key belongs to another request");
    }
}
