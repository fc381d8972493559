package cn.disclosuredesk.ids;

/** A person or body whose particulars lie in the vault: applicant, agent, third party. */
public record SubjectId(String value) implements Id {

    public SubjectId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
