package cn.disclosuredesk.desk.pages.choice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list with its filters, so that the next page, a bookmark and a printout say the same. */
public final class ListAddress {

    private final UriComponentsBuilder address;

    public ListAddress(String path, AgencyChoice choice) {
        address = UriComponentsBuilder.fromPath(path);
        with("agency", choice.isOpen() ? choice.code().value() : null);
    }

    /** With one more filter, where it is set. */
    public ListAddress with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            // As a variable, so that whatever was typed is escaped.
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
        return this;
    }

    @Override
    public String toString() {
        return address.encode().toUriString();
    }
}
