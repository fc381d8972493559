package cn.disclosuredesk.agency;

import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies (行政机关) of this desk, as commands see them: read in the command's own transaction. */
public interface Agencies {

    /** All of them, by code. */
    List<Entry> all();

    Optional<Entry> find(AgencyCode code);

    /** The agencies that others took over (机构承接), each with its successor. */
    default Map<AgencyCode, TakenOver> takenOver() {
        return Map.of();
    }

    /** Who took the agency over; empty while it answers for itself. */
    default Optional<TakenOver> takenOver(AgencyCode code) {
        return Optional.ofNullable(takenOver().get(code));
    }

    /** The same, as it decides in whose tables cases count. */
    default Successions successions() {
        return new Successions(takenOver().entrySet().stream()
                .map(one -> new Succession(
                        one.getKey(),
                        one.getValue().successor(),
                        one.getValue().on().getYear()))
                .toList());
    }

    /** One agency with the name it bears today. */
    record Entry(AgencyCode code, String name) {}

    /** Since {@code on} another agency does the work. */
    record TakenOver(AgencyCode successor, LocalDate on) {}
}
