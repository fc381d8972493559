package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.Happening;
import cn.disclosuredesk.casefile.Recording.Deed;
import cn.disclosuredesk.casefile.Recording.Step;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Carries out at a desk, call by call, what an office did with a case. */
final class Retelling {

    private static final Set<String> BY_DESK = Set.of("application-carried-over", "carry-over-reversed");

    static final Set<Class<?>> OF_REVIEWS = Set.of(ApplicationTakenToReview.class, ReviewOfApplicationDecided.class);

    private final Office office;
    private final Iterator<Step> steps;
    private final Map<Integer, Long> sequences = new HashMap<>();
    private final Map<Integer, String> told = new HashMap<>();
    private final Map<String, String> reviews = new HashMap<>();
    private String id = "";

    Retelling(Office office, List<Step> steps) {
        this.office = office;
        this.steps = steps.iterator();
    }

    String id() {
        return id;
    }

    boolean isOver() {
        return !steps.hasNext();
    }

    void next() {
        Step step = steps.next();
        Integer question = step.happening().about();
        ApplicationEvent fact = step.telling()
                .tell(step.day(), question == null ? Happening.NOTHING : sequences.getOrDefault(question, -1L));
        int number = step.happening().number();
        if (step.deed() == Deed.RECORD) {
            record(fact);
            sequences.put(number, lastSequence());
        } else if (step.deed() == Deed.RETRACT) {
            act("events/" + sequences.remove(number) + "/retraction", Json.of("reason", "误登"));
        } else {
            correct(number, fact);
        }
        told.put(number, inClear(fact));
    }

    /**
     * What was not so is said to be null. A mistake that only lay in a text was none here, where all texts are the same.
     */
    private void correct(int number, ApplicationEvent fact) {
        String mistaken = told.getOrDefault(number, "{}");
        if (inClear(fact).equals(mistaken)) {
            return;
        }
        JsonNode right = Json.read(inClear(fact));
        Json correction = body(fact).with("corrects", sequences.get(number)).with("reason", "误登");
        for (String member : Json.read(mistaken).propertyNames()) {
            correction = right.has(member) ? correction : correction.withNull(member);
        }
        act("correction", correction);
    }

    private static String inClear(ApplicationEvent fact) {
        return OF_REVIEWS.contains(fact.getClass()) ? "" : body(fact).toString();
    }

    private void record(ApplicationEvent fact) {
        if (fact instanceof ApplicationReceived received) {
            Json form = CallOfAFact.registration(received, office.form(received.receivedOn()));
            id = office.register(form).expect(201).text("id");
        } else if (fact instanceof ApplicationTakenToReview review) {
            reviews.put(review.review().value(), office.notified(review.kind().name(), review.notifiedOn(), id));
        } else if (fact instanceof ReviewOfApplicationDecided review) {
            decide(review);
        } else {
            CallOfAFact call = CallOfAFact.of(fact);
            act(call.path(), call.body());
        }
    }

    private void decide(ReviewOfApplicationDecided review) {
        Json decision = Json.of("decidedOn", review.decidedOn())
                .with("ending", Objects.requireNonNull(review.ending()).word());
        decision = review.servedOn() == null ? decision : decision.with("servedOn", review.servedOn());
        decision = review.performBy() == null ? decision : decision.with("performBy", review.performBy());
        office.as("handler")
                .post("/api/reviews/" + reviews.get(review.review().value()) + "/decision", decision)
                .expect(200);
    }

    private static Json body(ApplicationEvent fact) {
        return fact instanceof ApplicationReceived received
                ? CallOfAFact.registration(received, Json.empty()).without("channel")
                : CallOfAFact.of(fact).body();
    }

    private void act(String path, Json body) {
        Answer answer = office.as("head").post("/api/applications/" + id + "/" + path, body);
        assertThat(answer.status())
                .as("%s %s → %s %s", answer.request(), body, answer.text(), history())
                .isIn(200, 201);
    }

    /** The sequence of the last event that the desk did not add by itself. */
    private long lastSequence() {
        return StreamSupport.stream(history().spliterator(), false)
                .filter(event -> !BY_DESK.contains(event.path("type").asString()))
                .mapToLong(event -> event.path("sequence").asLong())
                .max()
                .orElseThrow();
    }

    private JsonNode history() {
        return office.as("auditor").get("/api/applications/" + id + "/events").json();
    }
}
