package cn.disclosuredesk.command.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something in a line happened late or irregularly: it is taken all the same, and said. {@code field} as a refusal would
 * name it, {@code sentence} with its article.
 */
public record Irregular(@Nullable String field, String sentence) {}
