package cn.disclosuredesk.vault;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach her: personal data, which exists in clear only here, in memory and on the page of
 * who may see it. Entries of the vault are read into it for ever: a field may be added, none renamed.
 *
 * @param idType 证件名称
 * @param contact 联系人 or 法定代表人 of an organisation
 * @param authority 委托权限 of an agent
 */
public record Particulars(
        String name,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String contact,
        @Nullable String authority) {

    /** As most forms tell it. */
    public Particulars(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {
        this(name, null, idNumber, phone, email, address, null, null, null);
    }

    /** Never prints what it holds: a record's own form would carry names into logs and error messages. */
    @Override
    public String toString() {
        return "Particulars[sealed]";
    }
}
