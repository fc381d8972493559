package cn.disclosuredesk.vault;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach her: personal data, which exists in clear only here, in memory and on the page of
 * who may see it.
 */
public record Particulars(
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** Never prints what it holds: a record's own form would carry names into logs and error messages. */
    @Override
    public String toString() {
        return "Particulars[sealed]";
    }
}
