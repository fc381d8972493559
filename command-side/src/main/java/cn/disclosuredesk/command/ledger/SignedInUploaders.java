package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whoever has signed in uploads; her id, role and request travel with the job as three words. */
final class SignedInUploaders implements Uploaders {

    private static final String BLANK = " ";

    private final CurrentActor actors;
    private final Function<Actor, LedgerActs> acts;

    SignedInUploaders(CurrentActor actors, Function<Actor, LedgerActs> acts) {
        this.actors = actors;
        this.acts = acts;
    }

    @Override
    public AgencyCode agency(@Nullable String code) {
        return actors.agency(code);
    }

    @Override
    public boolean maySee(AgencyCode agency) {
        return actors.agencies().contains(agency);
    }

    @Override
    public boolean mayReadNames() {
        return actors.mayReadNames();
    }

    @Override
    public String current() {
        Actor actor = actors.actor();
        return String.join(BLANK, actor.person().value(), actor.role(), actor.request());
    }

    @Override
    public LedgerActs actsOf(String uploader) {
        String[] words = uploader.split(BLANK, 3);
        return acts.apply(new Actor(new PersonId(words[0]), words[1], Envelope.Via.IMPORT, words[2]));
    }
}
