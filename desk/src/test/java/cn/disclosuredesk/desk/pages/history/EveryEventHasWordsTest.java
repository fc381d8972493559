package cn.disclosuredesk.desk.pages.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.agency.AgencyEvent;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Histories histories = new Histories(
            words,
            new ApplicationSentences(words, clerks, new AgencyNames(new NoAgencies())),
            new ReviewSentences(words),
            clerks);

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

    @ParameterizedTest
    @MethodSource("acts")
    void everyFieldThatCanBeCorrectedHasAWord(Class<?> type) {
        Stream.of(type.getRecordComponents())
                .filter(field -> !List.of("application", "about", "countsOn").contains(field.getName()))
                .filter(field -> !field.getType().isRecord() || Id.class.isAssignableFrom(field.getType()))
                .forEach(field -> assertThat(words.field(type.getSimpleName(), field.getName()))
                        .matches(HAN));
    }

    static Stream<Class<?>> acts() {
        Set<Class<?>> saidOtherwise = Set.of(
                FactCorrected.class,
                FactRetracted.class,
                ApplicationCarriedOver.class,
                CarryOverReversed.class,
                ApplicationCountedAfterSeal.class);
        return Stream.concat(
                Arrays.stream(ApplicationEvent.class.getPermittedSubclasses())
                        .filter(type -> !saidOtherwise.contains(type)),
                Stream.of(Limit.class, Dispatch.class, Approval.class));
    }

    @Test
    void aCorrectionSaysWhatItChangedAndNoPersonalData() {
        ApplicationId id = new ApplicationId("one");
        LocalDate first = LocalDate.of(2026, 3, 10);
        LocalDate right = LocalDate.of(2026, 3, 11);
        SealedText text = (SealedText) Sample.of(SealedText.class);
        NoteKept fact = new NoteKept(id, first, NoteKind.NOTE, text);
        SealedText other = new SealedText(text.subject(), new EntryId("another"), "00");
        NoteKept corrected = new NoteKept(id, right, NoteKind.ADVICE, other);
        List<HistoryLine> lines = histories.of(List.of(
                stored(0, fact),
                stored(1, new FactCorrected(id, 0, right, corrected, text)),
                stored(2, new FactRetracted(id, 0, right, text))));
        assertThat(lines.get(0).correctedIn()).isEqualTo("2");
        assertThat(lines.get(0).retractedBy()).isEqualTo("张三");
        assertThat(lines.get(1).sentence())
                .isEqualTo("更正“记事”（2026-03-10，第 1 项）：日期由 2026-03-10 改为 2026-03-11；类别由 备注 改为 专家、法律顾问意见；记事内容已更正。");
        assertThat(lines.get(2).sentence()).isEqualTo("撤销“记事”（2026-03-11，第 1 项）：该事项没有发生。");
    }

    @Test
    void aCorrectionOfHowALetterWasSentSaysWhichPartOfIt() {
        ApplicationId id = new ApplicationId("one");
        LocalDate day = LocalDate.of(2026, 3, 10);
        ReplyServed wrong = new ReplyServed(id, new Dispatch(ServiceMethod.MAIL, day, null, "EX1"), day);
        ReplyServed right = new ReplyServed(id, new Dispatch(ServiceMethod.MAIL, day, day.plusDays(2), "EX1"), day);
        SealedText text = (SealedText) Sample.of(SealedText.class);
        List<HistoryLine> lines =
                histories.of(List.of(stored(0, wrong), stored(1, new FactCorrected(id, 0, day, right, text))));
        assertThat(lines.get(1).sentence()).endsWith("：送达日期由 （无） 改为 2026-03-12。");
    }

    private static StoredEvent stored(long sequence, DisclosureEvent event) {
        return new StoredEvent(
                sequence + 1,
                Instant.EPOCH,
                "event-" + sequence,
                "case",
                sequence,
                "note-kept",
                event,
                Map.of(Envelope.ACTOR, "somebody"));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("history");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    /** Knows none: an agency is told by its code. */
    private static final class NoAgencies implements Agencies {

        @Override
        public List<Entry> all() {
            return List.of();
        }

        @Override
        public Optional<Entry> find(AgencyCode code) {
            return Optional.empty();
        }
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
