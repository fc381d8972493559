package cn.disclosuredesk.desk.http;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** The sentences of the problems, from {@code problems.properties}. */
@Component
final class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    String title(HttpStatusCode status) {
        return general(status, "title");
    }

    String detail(HttpStatusCode status) {
        return general(status, "detail");
    }

    private String general(HttpStatusCode status, String part) {
        String family = status.is5xxServerError() ? "problem.500." : "problem.400.";
        return messages.getMessage(
                "problem." + status.value() + "." + part, null, say(family + part), Locale.SIMPLIFIED_CHINESE);
    }
}
