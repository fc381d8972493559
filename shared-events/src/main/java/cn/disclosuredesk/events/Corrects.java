package cn.disclosuredesk.events;

/** 更正: a fact of the same thing was recorded wrongly; it stands as {@link #to()} says. */
public interface Corrects extends AboutAFact {

    DisclosureEvent to();
}
