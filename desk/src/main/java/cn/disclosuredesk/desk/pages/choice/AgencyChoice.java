package cn.disclosuredesk.desk.pages.choice;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.ids.AgencyCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The agency a page is about, among those that who looks at it may choose. */
public record AgencyChoice(Agencies.Entry chosen, List<Agencies.Entry> all) {

    public AgencyCode code() {
        return chosen.code();
    }

    /** Whether there is anything to choose. */
    public boolean isOpen() {
        return all.size() > 1;
    }

    /** What addresses carry behind the question mark so that the next page is about the same agency; blank where it goes without saying. */
    public String query() {
        return query(null);
    }

    /** As {@link #query()}, and about the same instant. */
    public String query(@Nullable String asOf) {
        List<String> parameters = new ArrayList<>();
        if (isOpen()) {
            parameters.add("agency=" + code());
        }
        if (asOf != null) {
            parameters.add("asOf=" + UriUtils.encode(asOf, StandardCharsets.UTF_8));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
