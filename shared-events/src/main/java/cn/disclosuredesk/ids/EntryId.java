package cn.disclosuredesk.ids;

/** One sealed text in the vault. */
public record EntryId(String value) implements Id {

    public EntryId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
