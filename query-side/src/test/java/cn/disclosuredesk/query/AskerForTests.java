package cn.disclosuredesk.query;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.agency.AgencyNotUsable.Why;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the first agency only. */
public record AskerForTests(boolean mayReadNames) implements CurrentActor {

    @Override
    public Actor actor() {
        return new Actor(new PersonId("somebody"), "HANDLER", Envelope.Via.API, "request");
    }

    @Override
    public AgencyCode agency(@Nullable String given) {
        if (given == null) {
            return AgenciesForTests.FIRST;
        }
        List<String> known = new AgenciesForTests()
                .all().stream().map(Agencies.Entry::code).map(AgencyCode::value).toList();
        if (!known.contains(given)) {
            throw new AgencyNotUsable(Why.UNKNOWN);
        }
        if (!given.equals(AgenciesForTests.FIRST.value())) {
            throw new AgencyNotUsable(Why.NOT_HERS);
        }
        return AgenciesForTests.FIRST;
    }

    @Override
    public List<AgencyCode> agencies() {
        return List.of(AgenciesForTests.FIRST);
    }
}
