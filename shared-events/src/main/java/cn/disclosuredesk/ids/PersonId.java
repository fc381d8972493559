package cn.disclosuredesk.ids;

/** Somebody who works at the desk. Names of clerks never stand in an event. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
