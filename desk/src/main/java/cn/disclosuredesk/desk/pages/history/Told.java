package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Retracts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been told of a case so far: each fact as it stood then, under the sequence by which later ones name it. */
final class Told {

    private final Map<Long, DisclosureEvent> facts = new HashMap<>();

    /** The fact that a later one is about; empty where it was not among the events that are told. */
    Optional<DisclosureEvent> fact(long sequence) {
        return Optional.ofNullable(facts.get(sequence));
    }

    void add(long sequence, DisclosureEvent event) {
        if (event instanceof Corrects correction) {
            facts.put(correction.about(), correction.to());
        } else if (!(event instanceof Retracts)) {
            facts.put(sequence, event);
        }
    }
}
