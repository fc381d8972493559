package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns stored events into lines that a clerk reads: what, when, who, recorded when. Without personal data of applicants. */
@Component
public final class Histories {

    private final HistoryWords words;
    private final ApplicationSentences applications;
    private final ReviewSentences reviews;
    private final Clerks clerks;

    Histories(HistoryWords words, ApplicationSentences applications, ReviewSentences reviews, Clerks clerks) {
        this.words = words;
        this.applications = applications;
        this.reviews = reviews;
        this.clerks = clerks;
    }

    /** The lines of these events, in their order. */
    public List<HistoryLine> of(List<StoredEvent> events) {
        Map<String, String> names = new HashMap<>();
        return events.stream().map(event -> line(event, names)).toList();
    }

    private HistoryLine line(StoredEvent stored, Map<String, String> names) {
        String actor = stored.envelope().getOrDefault(Envelope.ACTOR, Envelope.DESK);
        return new HistoryLine(
                stored.sequence(),
                stored.event().happenedOn(),
                words.title(stored.type()),
                sentence(stored.event()),
                names.computeIfAbsent(actor, this::who),
                PageTime.text(stored.bookedAt()),
                actor.equals(Envelope.DESK),
                Envelope.Via.IMPORT.name().equals(stored.envelope().get(Envelope.VIA)));
    }

    private String sentence(DisclosureEvent event) {
        if (event instanceof ApplicationEvent fact) {
            return applications.of(fact);
        }
        if (event instanceof ReviewEvent fact) {
            return reviews.of(fact);
        }
        if (event instanceof YearClosed fact) {
            return words.say("history.year-closed", String.valueOf(fact.year()), String.valueOf(fact.carriedOver()));
        }
        if (event instanceof AgencyFounded fact) {
            return words.say("history.agency-founded", fact.name());
        }
        if (event instanceof AgencyRenamed fact) {
            return words.say("history.agency-renamed", fact.name());
        }
        throw new IllegalArgumentException("no sentence for " + event.getClass().getSimpleName());
    }

    private String who(String actor) {
        return actor.equals(Envelope.DESK)
                ? words.say("history.desk")
                : clerks.nameOf(new PersonId(actor)).orElse(actor);
    }
}
