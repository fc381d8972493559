package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.vocabulary.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who else was asked, and what became of letters. A third party is never named. */
final class ConsultationSentences implements Sentences {

    private final HistoryWords words;

    ConsultationSentences(HistoryWords words) {
        this.words = words;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ConsultationSent fact) {
            return Optional.of(words.say(
                    "history.consultation-sent",
                    fact.consultee().label(),
                    words.part("consulted", fact.body())
                            + words.part("served", fact.servedOn())
                            + (fact.limit() == null ? "" : words.limit(fact.limit()))
                            + words.letter(fact.documentNo(), fact.trackingNo())));
        }
        if (event instanceof ConsultationAnswered fact) {
            return Optional.of(opinion(fact.position()));
        }
        if (event instanceof ThirdPartyNotified fact) {
            return Optional.of(words.say(
                    "history.third-party-notified",
                    words.part("served", fact.servedOn()) + words.letter(fact.documentNo(), fact.trackingNo())));
        }
        if (event instanceof LetterServed fact) {
            String method = fact.method() == null ? null : fact.method().label();
            return Optional.of(words.say(
                    "history.letter-served",
                    words.fact(fact.about(), told),
                    words.part("service", method) + words.part("tracking-no", fact.trackingNo())));
        }
        return event instanceof LetterReturned fact
                ? Optional.of(words.say(
                        "history.letter-returned",
                        words.fact(fact.about(), told),
                        words.part("tracking-no", fact.trackingNo())))
                : Optional.empty();
    }

    /** A ledger tells when an opinion came, not which. */
    private String opinion(@Nullable Position position) {
        if (position == null) {
            return words.say("history.consultation-answered-somehow");
        }
        return position == Position.NONE
                ? words.say("history.consultation-unanswered")
                : words.say("history.consultation-answered", position.label());
    }
}
