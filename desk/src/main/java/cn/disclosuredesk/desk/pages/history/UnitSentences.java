package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import java.util.Optional;

/** What was done with an application inside the agency. */
final class UnitSentences implements Sentences {

    /** Of which urge on it is the notice to all (通报). */
    private static final int NOTICE_TO_ALL = 3;

    private final HistoryWords words;
    private final ClerksInWords clerks;

    UnitSentences(HistoryWords words, ClerksInWords clerks) {
        this.words = words;
        this.clerks = clerks;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ApplicationHandedOver fact) {
            return Optional.of(words.say(
                    "history.application-handed-over",
                    words.part("unit", fact.unit()),
                    words.part("handler", clerks.name(fact.handler())),
                    words.part("answer-by", fact.answerBy())));
        }
        if (event instanceof UnitUrged fact) {
            return Optional.of(words.say(
                    fact.time() < NOTICE_TO_ALL ? "history.unit-urged" : "history.unit-urged-before-all",
                    String.valueOf(fact.time()),
                    words.part("unit", fact.unit())));
        }
        if (event instanceof HandOverReturned fact) {
            return Optional.of(words.say("history.hand-over-returned", words.part("unit", fact.unit())));
        }
        if (event instanceof UnitOpinionGiven fact) {
            return Optional.of(words.say(
                    "history.unit-opinion-given",
                    words.part("unit", fact.unit()),
                    words.part("leader", clerks.name(fact.leader()))));
        }
        return prepared(event);
    }

    private Optional<String> prepared(ApplicationEvent event) {
        if (event instanceof SearchRecorded fact) {
            return Optional.of(words.say(
                    fact.found() ? "history.search-found" : "history.search-found-nothing",
                    words.part("by", clerks.name(fact.by()))));
        }
        if (event instanceof DisclosureExamined fact) {
            return Optional.of(words.say(
                    "history.disclosure-examined",
                    fact.examination().label(),
                    fact.result().label(),
                    words.part("by", clerks.name(fact.by()))));
        }
        if (event instanceof StepApproved fact) {
            return Optional.of(words.say(
                    fact.onPaper() ? "history.step-approved-on-paper" : "history.step-approved",
                    fact.step().label(),
                    words.part("approved-by", clerks.name(fact.by()))));
        }
        return event instanceof NoteKept fact
                ? Optional.of(words.say("history.note-kept", fact.kind().label()))
                : Optional.empty();
    }
}
