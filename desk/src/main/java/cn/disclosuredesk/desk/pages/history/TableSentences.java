package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.CarryOverReversed;
import java.util.Optional;

/** In which years an application is counted. */
final class TableSentences implements Sentences {

    private final HistoryWords words;

    TableSentences(HistoryWords words) {
        this.words = words;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ApplicationCarriedOver fact) {
            return Optional.of(words.say(
                    "history.application-carried-over", String.valueOf(fact.into() - 1), String.valueOf(fact.into())));
        }
        if (event instanceof CarryOverReversed fact) {
            return Optional.of(words.say(
                    "history.carry-over-reversed", fact.endedOn().toString(), String.valueOf(fact.backInto())));
        }
        return event instanceof ApplicationCountedAfterSeal fact
                ? Optional.of(words.say("history.application-counted-after-seal", String.valueOf(fact.year())))
                : Optional.empty();
    }
}
