package cn.disclosuredesk.desk.pages.choice;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Agencies.TakenOver;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A page opened without an agency is about the first of hers; a call without one would be refused. */
@Component
public final class AgencyChoices {

    private final Agencies agencies;
    private final CurrentActor actor;
    private final MessageSource messages;

    AgencyChoices(Agencies agencies, CurrentActor actor, MessageSource messages) {
        this.agencies = agencies;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * The choice that {@code given} makes, a code from the address.
     *
     * @throws cn.disclosuredesk.agency.AgencyNotUsable where it is no agency of hers, or she has none
     */
    public AgencyChoice of(@Nullable String given) {
        List<AgencyCode> hers = actor.agencies();
        Map<AgencyCode, TakenOver> takenOver = agencies.takenOver();
        boolean leftOut = given == null || given.isBlank();
        AgencyCode chosen = leftOut && !hers.isEmpty() ? first(hers, takenOver) : actor.agency(given);
        Map<AgencyCode, Agencies.Entry> known =
                agencies.all().stream().collect(Collectors.toMap(Agencies.Entry::code, Function.identity()));
        return new AgencyChoice(
                entry(chosen, known),
                hers.stream().map(code -> option(code, known, takenOver)).toList());
    }

    /** Rather one that still answers for itself. */
    private static AgencyCode first(List<AgencyCode> hers, Map<AgencyCode, TakenOver> takenOver) {
        return hers.stream()
                .filter(code -> !takenOver.containsKey(code))
                .findFirst()
                .orElse(hers.get(0));
    }

    private static Agencies.Entry entry(AgencyCode code, Map<AgencyCode, Agencies.Entry> known) {
        return known.getOrDefault(code, new Agencies.Entry(code, code.value()));
    }

    /** As the list of choices names it: one that was taken over says by whom. */
    private Agencies.Entry option(
            AgencyCode code, Map<AgencyCode, Agencies.Entry> known, Map<AgencyCode, TakenOver> takenOver) {
        Agencies.Entry entry = entry(code, known);
        TakenOver by = takenOver.get(code);
        return by == null
                ? entry
                : new Agencies.Entry(
                        code,
                        messages.getMessage(
                                "page.agency.taken-over",
                                new Object[] {
                                    entry.name(), entry(by.successor(), known).name()
                                },
                                Locale.SIMPLIFIED_CHINESE));
    }
}
