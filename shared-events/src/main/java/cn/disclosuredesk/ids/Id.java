package cn.disclosuredesk.ids;

/**
 * A name that stands in events for ever. It prints as its text, because Axon keys streams by {@code toString()}: a
 * record's own {@code toString()} would be stored as {@code ApplicationId[value=…]}.
 */
public interface Id {

    /** At most 64 characters: the width of the store's key columns. */
    int LONGEST = 64;

    String value();

    /** Whether {@code text} could be an id at all; what cannot names nothing. */
    static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** @throws IllegalArgumentException where {@code value} is blank or longer than the store's key */
    static void requireText(String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST + " characters");
        }
    }
}
