package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.Retracts;
import cn.disclosuredesk.events.agency.AgencyEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.register.RegisterEvent;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.StoredEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns stored events into lines that a clerk reads: what, when, who, recorded when. Without personal data of applicants. */
@Component
public final class Histories {

    private final HistoryWords words;
    private final ApplicationSentences applications;
    private final ReviewSentences reviews;
    private final OfficeSentences offices;
    private final Clerks clerks;

    Histories(
            HistoryWords words,
            ApplicationSentences applications,
            ReviewSentences reviews,
            OfficeSentences offices,
            Clerks clerks) {
        this.words = words;
        this.applications = applications;
        this.reviews = reviews;
        this.offices = offices;
        this.clerks = clerks;
    }

    /** The lines of these events of one case, in their order. What was retracted or corrected says so itself. */
    public List<HistoryLine> of(List<StoredEvent> events) {
        Map<String, String> names = new HashMap<>();
        Map<Long, StoredEvent> retractions = new HashMap<>();
        Map<Long, StoredEvent> corrections = new HashMap<>();
        for (StoredEvent stored : events) {
            if (stored.event() instanceof Retracts fact) {
                retractions.put(fact.about(), stored);
            } else if (stored.event() instanceof Corrects fact) {
                corrections.put(fact.about(), stored);
            }
        }
        Told told = new Told();
        List<HistoryLine> lines = new ArrayList<>();
        for (StoredEvent stored : events) {
            StoredEvent retraction = retractions.get(stored.sequence());
            StoredEvent correction = corrections.get(stored.sequence());
            lines.add(line(
                    stored,
                    told,
                    names,
                    retraction == null ? null : name(retraction, names),
                    correction == null ? null : String.valueOf(correction.sequence() + 1)));
            told.add(stored.sequence(), stored.event());
        }
        return List.copyOf(lines);
    }

    private HistoryLine line(
            StoredEvent stored,
            Told told,
            Map<String, String> names,
            @Nullable String retractedBy,
            @Nullable String correctedIn) {
        return new HistoryLine(
                stored.sequence(),
                stored.event().happenedOn(),
                words.title(stored.type()),
                sentence(stored.event(), told),
                name(stored, names),
                PageTime.text(stored.bookedAt()),
                actor(stored).equals(Envelope.DESK),
                Envelope.Via.IMPORT.name().equals(stored.envelope().get(Envelope.VIA)),
                retractedBy,
                correctedIn);
    }

    private String name(StoredEvent stored, Map<String, String> names) {
        return names.computeIfAbsent(actor(stored), this::who);
    }

    private static String actor(StoredEvent stored) {
        return stored.envelope().getOrDefault(Envelope.ACTOR, Envelope.DESK);
    }

    private String sentence(DisclosureEvent event, Told told) {
        if (event instanceof ApplicationEvent fact) {
            return applications.of(fact, told);
        }
        if (event instanceof ReviewEvent fact) {
            return reviews.of(fact, told);
        }
        if (event instanceof ReportYearEvent fact) {
            return offices.of(fact);
        }
        if (event instanceof AgencyEvent fact) {
            return offices.of(fact);
        }
        if (event instanceof RegisterEvent fact) {
            return offices.of(fact);
        }
        throw new IllegalArgumentException("no sentence for " + event.getClass().getSimpleName());
    }

    private String who(String actor) {
        return actor.equals(Envelope.DESK)
                ? words.say("history.desk")
                : clerks.nameOf(new PersonId(actor)).orElse(actor);
    }
}
