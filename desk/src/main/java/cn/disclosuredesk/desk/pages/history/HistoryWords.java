package cn.disclosuredesk.desk.pages.history;

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
}
