package cn.disclosuredesk.desk.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActsByName;
import cn.disclosuredesk.command.ledger.LedgersAtOnce;
import cn.disclosuredesk.command.reportyear.YearEndWork;
import cn.disclosuredesk.command.review.ReviewActsByName;
import cn.disclosuredesk.desk.demo.script.Deed;
import cn.disclosuredesk.desk.demo.script.Deed.Ref;
import cn.disclosuredesk.desk.demo.script.Who;
import cn.disclosuredesk.desk.people.People;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does the deeds of the script as the people of the script, in the transaction of the caller. */
@Component
@ConditionalOnProperty("desk.demo")
final class Player {

    private final ActsByName cases;
    private final ReviewActsByName reviews;
    private final YearEndWork years;
    private final LedgersAtOnce ledgers;
    private final DemoActor actors;
    private final People people;
    private final PlayedTable played;
    private final JsonMapper json;
    private final Map<Who, Actor> known = new EnumMap<>(Who.class);

    Player(
            ActsByName cases,
            ReviewActsByName reviews,
            YearEndWork years,
            LedgersAtOnce ledgers,
            DemoActor actors,
            People people,
            PlayedTable played,
            JsonMapper json) {
        this.cases = cases;
        this.reviews = reviews;
        this.years = years;
        this.ledgers = ledgers;
        this.actors = actors;
        this.people = people;
        this.played = played;
        this.json = json;
    }

    void play(Deed deed, AgencyCode agency) {
        Actor actor = known.computeIfAbsent(deed.who(), this::actor);
        actors.play(actor, agency);
        try {
            switch (deed.what()) {
                case CASE -> onCase(deed, agency);
                case REVIEW -> onReview(deed, agency);
                case YEAR -> onYear(deed, agency, actor);
                case LEDGER ->
                    ledgers.read(agency, text(deed, "name"), text(deed, "text").getBytes(UTF_8));
            }
        } catch (Refusal | NoSuchElementException refused) {
            throw new DeedRefused(deed, refused);
        } finally {
            actors.stop();
        }
    }

    private void onCase(Deed deed, AgencyCode agency) {
        if (deed.act().equals(Deed.REGISTER)) {
            played.remember(deed.thing(), cases.register(agency, body(deed)).value());
            return;
        }
        long sequence = cases.record(new ApplicationId(played.idOf(deed.thing())), deed.act(), body(deed));
        if (deed.label() != null) {
            played.remember(deed.thing() + "#" + deed.label(), Long.toString(sequence));
        }
    }

    private void onReview(Deed deed, AgencyCode agency) {
        if (deed.act().equals(Deed.REGISTER)) {
            played.remember(deed.thing(), reviews.notify(agency, body(deed)).value());
        } else {
            reviews.record(new ReviewId(played.idOf(deed.thing())), deed.act(), body(deed));
        }
    }

    private void onYear(Deed deed, AgencyCode agency, Actor actor) {
        if (deed.act().equals(Deed.CLOSE)) {
            years.closeEndedYears();
        } else {
            years.seal(agency, Integer.parseInt(deed.thing()), actor);
        }
    }

    private static String text(Deed deed, String field) {
        return String.valueOf(deed.body().get(field));
    }

    private ObjectNode body(Deed deed) {
        return json.valueToTree(resolved(deed.body()));
    }

    private @Nullable Object resolved(@Nullable Object value) {
        if (value instanceof Ref ref) {
            return played.idOf(ref.name());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> resolved = new LinkedHashMap<>();
            map.forEach((key, each) -> resolved.put(key, resolved(each)));
            return resolved;
        }
        return value instanceof List<?> list ? list.stream().map(this::resolved).toList() : value;
    }

    private Actor actor(Who who) {
        var person = people.findByUsername(who.username()).orElseThrow();
        return new Actor(person.id(), who.roles()[0], Envelope.Via.WEB, "demo");
    }
}
