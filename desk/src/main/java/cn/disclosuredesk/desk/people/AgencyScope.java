package cn.disclosuredesk.desk.people;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The agencies that somebody may act for: some, or all of them, those founded later included. */
public record AgencyScope(boolean all, Set<String> codes) {

    public static final AgencyScope ALL = new AgencyScope(true, Set.of());

    private static final String EVERY = "*";

    public AgencyScope {
        codes = Set.copyOf(codes);
    }

    /** Exactly these. */
    public static AgencyScope of(Set<AgencyCode> codes) {
        return new AgencyScope(false, codes.stream().map(AgencyCode::value).collect(Collectors.toSet()));
    }

    public boolean contains(AgencyCode code) {
        return all || codes.contains(code.value());
    }

    /** As it is stored: codes hold no comma and no star. */
    String text() {
        return all ? EVERY : String.join(",", new TreeSet<>(codes));
    }

    static AgencyScope parse(String text) {
        if (text.equals(EVERY)) {
            return ALL;
        }
        return new AgencyScope(false, text.isEmpty() ? Set.of() : Set.of(text.split(",")));
    }
}
