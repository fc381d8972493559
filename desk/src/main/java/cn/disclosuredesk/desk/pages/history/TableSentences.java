package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.CarryOverReversed;
import java.util.Optional;

/** In which years an application is counted, and why there. */
final class TableSentences implements Sentences {

    private final HistoryWords words;
    private final KeptWords kept;

    TableSentences(HistoryWords words) {
        this.words = words;
        this.kept = new KeptWords(words);
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
        if (event instanceof ApplicationCountedAfterSeal fact) {
            return Optional.of(words.say(
                    "history.counted-after-seal",
                    String.valueOf(fact.year() - 1),
                    kept.published(fact.keptEntries()),
                    String.valueOf(fact.year()),
                    kept.column(fact.column())));
        }
        return event instanceof ApplicationRestated fact
                ? Optional.of(words.say(
                        "history.restated", String.valueOf(fact.from()), kept.left(fact.keeping(), fact.from())))
                : Optional.empty();
    }
}
