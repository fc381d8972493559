package cn.disclosuredesk.events;

/** A published number: what an account, as the books name it, came to. */
public record Figure(String account, long count) {}
