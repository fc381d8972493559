package cn.disclosuredesk.desk.pages.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.agency.AgencyEvent;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.register.RegisterEvent;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.ReviewEnding;
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
import org.jspecify.annotations.Nullable;
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
            new ReviewSentences(words, clerks),
            new OfficeSentences(words, new AgencyNames(new NoAgencies()), clerks),
            clerks);

    static Stream<String> storedNames() throws IOException {
        Resource[] golden = new PathMatchingResourcePatternResolver().getResources("classpath*:golden-events/*.json");
        return Arrays.stream(golden)
                .map(file -> String.valueOf(file.getFilename()).replaceAll("\\.\\d+\\.json$", ""))
                .distinct();
    }

    static Stream<Class<?>> events() {
        return Stream.of(
                        ApplicationEvent.class,
                        ReviewEvent.class,
                        ReportYearEvent.class,
                        AgencyEvent.class,
                        RegisterEvent.class)
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
        isToldInASentence((DisclosureEvent) Sample.of(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsToldOfWhichOnlyTheLeastIsKnown(Class<?> type) {
        isToldInASentence((DisclosureEvent) Sample.bare(type));
    }

    private void isToldInASentence(DisclosureEvent event) {
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
                .filter(field -> !List.of("application", "review", "about", "countsOn", "countsFrom", "opening")
                        .contains(field.getName()))
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
                ApplicationCountedAfterSeal.class,
                ApplicationRestated.class,
                ReviewFactCorrected.class,
                ReviewFactRetracted.class,
                ReviewCarriedOver.class,
                ReviewCountedAfterSeal.class,
                ReviewRestated.class);
        return Stream.concat(
                Stream.of(ApplicationEvent.class, ReviewEvent.class)
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
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

    @Test
    void aSealSaysWhatStaysAsPublishedAndFromWhichYearTheRestCounts() {
        ApplicationId id = new ApplicationId("one");
        List<KeptEntry> kept = List.of(
                new KeptEntry(2025, "3/1/0", 1), new KeptEntry(2025, "3/1/0/12", 1), new KeptEntry(2025, "3/4/0", 1));
        List<HistoryLine> lines = histories.of(List.of(
                stored(0, new ApplicationCountedAfterSeal(id, LocalDate.of(2026, 2, 10), kept, 2026, 0)),
                stored(1, new ApplicationRestated(id, LocalDate.of(2026, 5, 4), 2025, null))));
        assertThat(lines.get(0).sentence())
                .isEqualTo("2025 年及以前的年度报告已封存，已公布的数字不变（其中本件列为：2025 年“本年新收”、2025 年“结转下年度继续办理”）；"
                        + "随后登记的变动自 2026 年起计入，申请人类别按已公布的“自然人”列。");
        assertThat(lines.get(1).sentence()).isEqualTo("2025 年起的年度报告已更正公布，本件重新按实际发生的日期计入各年。");
    }

    @Test
    void aJudgmentSaysWhenItTakesEffectAndACorrectionOfItWhatChanged() {
        ReviewId id = new ReviewId("review");
        LocalDate on = LocalDate.of(2025, 12, 15);
        LocalDate served = LocalDate.of(2025, 12, 19);
        ReviewDecided wrong = judged(id, on, ReviewEnding.QUASHED, null);
        ReviewDecided right = judged(id, on, ReviewEnding.CLAIM_DISMISSED, served);
        SealedText text = (SealedText) Sample.of(SealedText.class);
        List<HistoryLine> lines =
                histories.of(List.of(stored(0, wrong), stored(1, new ReviewFactCorrected(id, 0, served, right, text))));
        assertThat(lines.get(0).sentence()).isEqualTo("审结，年度报告计入“结果纠正”，结案方式：撤销，上诉期满后自 2026-01-05 起生效，按生效之日计入该年。");
        assertThat(lines.get(0).correctedIn()).isEqualTo("2");
        assertThat(lines.get(1).sentence())
                .endsWith("：结案方式由 撤销 改为 驳回诉讼请求；结果由 结果纠正 改为 结果维持；收到决定、裁判文书日期由 （无） 改为 2025-12-19。");
    }

    private static ReviewDecided judged(ReviewId id, LocalDate on, ReviewEnding ending, @Nullable LocalDate served) {
        return new ReviewDecided(id, on, ending, ending.result(), null, LocalDate.of(2026, 1, 5), null, served);
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
