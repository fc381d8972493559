package cn.disclosuredesk.ids;

/** One application (申请) in the store; a UUID of version 7. People use the {@link ReceiptNumber}. */
public record ApplicationId(String value) implements Id {

    public ApplicationId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
