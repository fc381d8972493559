package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Retracts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.List;
import java.util.Optional;

/** Which fact was corrected, from what to what, and which one never happened. The reasons stay in the vault. */
final class CorrectionSentences implements Sentences {

    private static final String BETWEEN = "；";

    private final HistoryWords words;
    private final Differences differences;

    CorrectionSentences(HistoryWords words, ClerksInWords clerks) {
        this.words = words;
        this.differences = new Differences(words, clerks);
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        return ofAny(event, told);
    }

    /** Of an application or a review. */
    Optional<String> ofAny(DisclosureEvent event, Told told) {
        if (event instanceof Corrects fact) {
            List<String> changes = told.fact(fact.about())
                    .map(before -> differences.between(before, fact.to()))
                    .orElse(List.of());
            return Optional.of(
                    changes.isEmpty()
                            ? words.say("history.fact-corrected", words.fact(fact.about(), told))
                            : words.say(
                                    "history.fact-corrected-in",
                                    words.fact(fact.about(), told),
                                    String.join(BETWEEN, changes)));
        }
        return event instanceof Retracts fact
                ? Optional.of(words.say("history.fact-retracted", words.fact(fact.about(), told)))
                : Optional.empty();
    }
}
