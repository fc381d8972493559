package cn.disclosuredesk.query.rebuild;

/** One table of the board: rows on either board, and how many of them differ. */
public record ComparedRows(String table, long rows, long differences) {}
