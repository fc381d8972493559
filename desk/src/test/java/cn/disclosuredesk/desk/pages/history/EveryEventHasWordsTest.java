package cn.disclosuredesk.desk.pages.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.agency.AgencyEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.StoredEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever can happen to a case, its page says it in a sentence. */
class EveryEventHasWordsTest {

    private static final String HAN = ".*\\p{IsHan}.*";

    private final ResourceBundleMessageSource messages = messages();
    private final HistoryWords words = new HistoryWords(messages);
    private final Clerks clerks = new OneClerk();
    private final Histories histories =
            new Histories(words, new ApplicationSentences(words, clerks), new ReviewSentences(words), clerks);

    static Stream<String> storedNames() throws IOException {
        Resource[] golden = new PathMatchingResourcePatternResolver().getResources("classpath*:golden-events/*.json");
        return Arrays.stream(golden)
                .map(file -> String.valueOf(file.getFilename()).replaceAll("\\.\\d+\\.json$", ""))
                .distinct();
    }

    static Stream<Class<?>> events() {
        return Stream.of(ApplicationEvent.class, ReviewEvent.class, ReportYearEvent.class, AgencyEvent.class)
                .flatMap(type -> type.isInterface() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type));
    }

    @ParameterizedTest
    @MethodSource("storedNames")
    void everyStoredNameHasATitle(String name) {
        assertThat(words.title(name)).matches(HAN);
    }

    @Test
    void thereAreAsManyNamesAsEvents() throws IOException {
        assertThat(storedNames()).hasSize((int) events().count());
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsToldInASentence(Class<?> type) {
        DisclosureEvent event = (DisclosureEvent) Sample.of(type);
        StoredEvent stored = new StoredEvent(
                1,
                Instant.EPOCH,
                "event",
                "case",
                0,
                "application-received",
                event,
                Map.of(Envelope.ACTOR, "somebody"));
        HistoryLine line = histories.of(List.of(stored)).get(0);
        assertThat(line.sentence()).matches(HAN).endsWith("。").doesNotContain("{", "null");
        assertThat(line.who()).isEqualTo("张三");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("history");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static final class OneClerk implements Clerks {

        @Override
        public PersonId named(String displayName) {
            return new PersonId("somebody");
        }

        @Override
        public Optional<String> nameOf(PersonId person) {
            return Optional.of("张三");
        }
    }
}
