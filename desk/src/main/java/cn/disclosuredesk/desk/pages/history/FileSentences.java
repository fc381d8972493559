package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.query.agency.AgencyNames;
import java.util.Optional;

/** What became of an application as a file. */
final class FileSentences implements Sentences {

    private final HistoryWords words;
    private final AgencyNames names;

    FileSentences(HistoryWords words, AgencyNames names) {
        this.words = words;
        this.names = names;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ProactiveDisclosureDecided fact) {
            return Optional.of(
                    fact.disclosed()
                            ? words.say("history.proactively-disclosed", words.part("published-at", fact.publishedAt()))
                            : words.say("history.not-proactively-disclosed"));
        }
        if (event instanceof ApplicationArchived fact) {
            String retention =
                    fact.retention() == null ? null : fact.retention().label();
            return Optional.of(
                    words.say("history.application-archived", fact.fileNo(), words.part("retention", retention)));
        }
        if (event instanceof ApplicationSplit fact) {
            return Optional.of(words.say(
                    "history.application-split", String.valueOf(fact.into().size())));
        }
        if (event instanceof ApplicationMoved fact) {
            return Optional.of(words.say("history.application-moved", names.of(fact.to())));
        }
        return event instanceof ApplicationAnnulled
                ? Optional.of(words.say("history.application-annulled"))
                : Optional.empty();
    }
}
