package cn.disclosuredesk.events;

/** An entry of a sealed (published) table, kept as it was printed: {@code account} as the books name it. */
public record KeptEntry(int year, String account, int count) {}
