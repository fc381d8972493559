package cn.disclosuredesk.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 机构承接: in whose tables the cases of an agency count. From the year of the succession on, all entries of the agency that
 * was taken over, row 2 included, belong to its successor; the years before stay its own.
 */
public record Successions(List<Succession> all) {

    public static final Successions NONE = new Successions(List.of());

    public Successions {
        all = List.copyOf(all);
        if (goInACircle(all)) {
            throw new IllegalArgumentException("successions in a circle: " + all);
        }
    }

    /** @param year the first of which the entries belong to the successor */
    public record Succession(AgencyCode agency, AgencyCode successor, int year) {}

    /** The agency whose table of {@code year} holds the entries of {@code agency}: itself, or who took it over by then. */
    public AgencyCode reporting(AgencyCode agency, int year) {
        return successionOf(agency)
                .filter(succession -> succession.year() <= year)
                .map(succession -> reporting(succession.successor(), year))
                .orElse(agency);
    }

    /** The agency that answers for {@code agency} today and from now on. */
    public AgencyCode answering(AgencyCode agency) {
        return reporting(agency, Integer.MAX_VALUE);
    }

    /**
     * All agencies whose entries make up the table of {@code agency} for a year: itself first, then those it took over
     * (被承接机关). None where it had been taken over itself by then.
     */
    public List<AgencyCode> contributing(AgencyCode agency, int year) {
        Stream<AgencyCode> others = all.stream()
                .map(Succession::agency)
                .sorted((one, other) -> one.value().compareTo(other.value()));
        return Stream.concat(Stream.of(agency), others)
                .distinct()
                .filter(one -> reporting(one, year).equals(agency))
                .toList();
    }

    /** The agency first, then all whose work has come to it, directly or through another. */
    public List<AgencyCode> withPredecessors(AgencyCode agency) {
        Stream<AgencyCode> others = all.stream()
                .map(Succession::agency)
                .filter(one -> !one.equals(agency) && cameTo(one, agency))
                .sorted((one, other) -> one.value().compareTo(other.value()));
        return Stream.concat(Stream.of(agency), others).toList();
    }

    private boolean cameTo(AgencyCode one, AgencyCode agency) {
        return one.equals(agency)
                || successionOf(one)
                        .map(succession -> cameTo(succession.successor(), agency))
                        .orElse(false);
    }

    /** Who took the agency over; empty while it answers for itself. */
    public Optional<Succession> successionOf(AgencyCode agency) {
        return all.stream()
                .filter(succession -> succession.agency().equals(agency))
                .findFirst();
    }

    /** Whoever goes from successor to successor comes to an end, but for a circle. */
    private static boolean goInACircle(List<Succession> all) {
        Map<AgencyCode, AgencyCode> next = new HashMap<>();
        all.forEach(succession -> next.putIfAbsent(succession.agency(), succession.successor()));
        return next.keySet().stream().anyMatch(first -> {
            AgencyCode reached = first;
            for (int step = 0; step <= next.size() && reached != null; step++) {
                reached = next.get(reached);
            }
            return reached != null;
        });
    }
}
