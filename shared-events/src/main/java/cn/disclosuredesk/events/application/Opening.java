package cn.disclosuredesk.events.application;

/**
 * 期初: the case was received before {@code year}, the first whose books this desk keeps. {@code open} = it had not ended
 * by then and stands in row 2 of that year; one that had ended stands nowhere.
 */
public record Opening(int year, boolean open) {}
