package cn.disclosuredesk.desk.demo;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** While the office works through its years, the invented person whose deed it is; then whoever has signed in. */
@Component
@Primary
@ConditionalOnProperty("desk.demo")
final class DemoActor implements CurrentActor {

    private final CurrentActor signedIn;
    private final ThreadLocal<@Nullable Part> played = new ThreadLocal<>();

    DemoActor(@Qualifier("signedInActor") CurrentActor signedIn) {
        this.signedIn = signedIn;
    }

    private record Part(Actor actor, AgencyCode agency) {}

    /** From now on this thread acts as somebody. */
    void play(Actor actor, AgencyCode agency) {
        played.set(new Part(actor, agency));
    }

    void stop() {
        played.remove();
    }

    @Override
    public Actor actor() {
        Part part = played.get();
        return part == null ? signedIn.actor() : part.actor();
    }

    @Override
    public AgencyCode agency(@Nullable String given) {
        Part part = played.get();
        return part == null ? signedIn.agency(given) : part.agency();
    }

    @Override
    public List<AgencyCode> agencies() {
        Part part = played.get();
        return part == null ? signedIn.agencies() : List.of(part.agency());
    }

    @Override
    public boolean mayReadNames() {
        return played.get() != null || signedIn.mayReadNames();
    }
}
