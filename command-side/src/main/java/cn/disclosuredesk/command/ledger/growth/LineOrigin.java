package cn.disclosuredesk.command.ledger.growth;

import org.jspecify.annotations.Nullable;

/**
 * What a line brings along beside its acts.
 *
 * @param place where it stands, for the envelope of what it causes
 * @param hash keyed hash of {@code line}
 * @param line the line itself, to be remembered
 * @param reason why cells of the upload differ from what was recorded; null = nothing recorded may be corrected
 */
public record LineOrigin(
        String place,
        String hash,
        RememberedLine line,
        @Nullable String reason) {

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "LineOrigin[" + place + "]";
    }
}
