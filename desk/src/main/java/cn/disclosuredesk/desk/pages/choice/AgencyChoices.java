package cn.disclosuredesk.desk.pages.choice;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A page opened without an agency is about the first of hers; a call without one would be refused. */
@Component
public final class AgencyChoices {

    private final Agencies agencies;
    private final CurrentActor actor;

    AgencyChoices(Agencies agencies, CurrentActor actor) {
        this.agencies = agencies;
        this.actor = actor;
    }

    /**
     * The choice that {@code given} makes, a code from the address.
     *
     * @throws cn.disclosuredesk.agency.AgencyNotUsable where it is no agency of hers, or she has none
     */
    public AgencyChoice of(@Nullable String given) {
        List<AgencyCode> hers = actor.agencies();
        boolean leftOut = given == null || given.isBlank();
        AgencyCode chosen = leftOut && !hers.isEmpty() ? first(hers) : actor.agency(given);
        return new AgencyChoice(entry(chosen), hers.stream().map(this::option).toList());
    }

    /** Rather one that still answers for itself. */
    private AgencyCode first(List<AgencyCode> hers) {
        return hers.stream()
                .filter(code -> agencies.takenOver(code).isEmpty())
                .findFirst()
                .orElse(hers.get(0));
    }

    private Agencies.Entry entry(AgencyCode code) {
        return agencies.find(code).orElseGet(() -> new Agencies.Entry(code, code.value()));
    }

    /** As the list of choices names it: one that was taken over says by whom. */
    private Agencies.Entry option(AgencyCode code) {
        Agencies.Entry entry = entry(code);
        return agencies.takenOver(code)
                .map(by -> new Agencies.Entry(
                        code,
                        "%s（已由%s承接）"
                                .formatted(entry.name(), entry(by.successor()).name())))
                .orElse(entry);
    }
}
