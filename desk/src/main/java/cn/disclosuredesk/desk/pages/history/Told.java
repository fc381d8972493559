package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been told of a case so far: each fact as it stood then, under the sequence by which later ones name it. */
final class Told {

    private final Map<Long, ApplicationEvent> facts = new HashMap<>();

    /** The fact that a later one is about; empty where it was not among the events that are told. */
    Optional<ApplicationEvent> fact(long sequence) {
        return Optional.ofNullable(facts.get(sequence));
    }

    void add(long sequence, ApplicationEvent event) {
        if (event instanceof FactCorrected correction) {
            facts.put(correction.about(), correction.to());
        } else if (!(event instanceof FactRetracted)) {
            facts.put(sequence, event);
        }
    }
}
