package cn.disclosuredesk.command.once;

/**
 * A request that bears an Idempotency-Key. {@code request} is everything in which two requests under one key must
 * agree, in a canonical form: method, path, and the body by value. It may hold personal data and is kept as a keyed
 * hash only.
 */
public record KeyedRequest(String user, String key, String request) {

    @Override
    public String toString() {
        return "KeyedRequest";
    }
}
