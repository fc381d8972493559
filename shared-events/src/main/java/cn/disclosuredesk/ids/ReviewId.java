package cn.disclosuredesk.ids;

/** One reconsideration or lawsuit (复议、诉讼); a UUID of version 7. */
public record ReviewId(String value) implements Id {

    public ReviewId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
