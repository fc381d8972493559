package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.store.StoredNames;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of {@code history.properties}. */
@Component
final class HistoryWords {

    private final MessageSource messages;

    HistoryWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Texts only: a number would be printed as 2,023. */
    String say(String key, String... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    /** A part of a sentence that is only said where there is something to say. */
    String part(String key, @Nullable String value) {
        return value == null ? "" : say("history.part." + key, value);
    }

    String part(String key, @Nullable LocalDate day) {
        return part(key, day == null ? null : day.toString());
    }

    /** What an event of this stored name is called. */
    String title(String type) {
        return say("event." + type);
    }

    /** Until when an answer is awaited. */
    String limit(Limit limit) {
        return limit.by() != null
                ? part("answer-by", limit.by())
                : part("answer-within", limit.workingDays() == null ? null : String.valueOf(limit.workingDays()));
    }

    /** Why something counts in a later year than the one in which it happened: that one had been sealed. */
    String countsFrom(LocalDate since) {
        return say("history.counts-from", String.valueOf(since.getYear() - 1), String.valueOf(since.getYear()));
    }

    /** By which numbers a letter is known. */
    String letter(@Nullable String documentNo, @Nullable String trackingNo) {
        return part("document-no", documentNo) + part("tracking-no", trackingNo);
    }

    /** An earlier fact of the case: what it is called and when it happened, or its number in the history. */
    String fact(long sequence, Told told) {
        String number = String.valueOf(sequence + 1);
        return told.fact(sequence)
                .map(fact -> say(
                        "history.fact",
                        title(StoredNames.nameOf(fact.getClass()).orElseThrow()),
                        fact.happenedOn().toString(),
                        number))
                .orElseGet(() -> say("history.fact-unknown", number));
    }

    /** What a field of a fact is called; the same field can be called otherwise in one kind of fact. */
    String field(String record, String name) {
        String usual = say("history.field." + name);
        return String.valueOf(
                messages.getMessage("history.field." + record + "." + name, null, usual, Locale.SIMPLIFIED_CHINESE));
    }
}
