package cn.disclosuredesk.query.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * A row that the live board and the rebuilt one do not have alike. Key and rows are JSON; {@code kept} or {@code rebuilt} is null where
 * that board has no such row. There is no personal text on a board.
 */
public record Difference(
        String table,
        String key,
        @Nullable String kept,
        @Nullable String rebuilt) {}
