package cn.disclosuredesk.store;

/**
 * The tables of the board are there, in the form of this program. Whoever makes them gives a bean of this, so that no
 * projection begins before: its token lies on the board too.
 */
public record BoardReady() {}
