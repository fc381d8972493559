package cn.disclosuredesk.desk.frame;

/**
 * An entry of the menu; a page adds its own as a bean. It is shown to those who may open {@code path}. {@code words} is a key of the
 * message bundle, {@code place} the order from the top.
 */
public record MenuEntry(int place, String words, String path) {}
