package cn.disclosuredesk.command.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.command.application.PaperDesk;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A correction reads a fact back into its form and writes it again: what nobody corrects must not change. */
class ReviewFormsReadBackWhatTheyWroteTest {

    private static final ReviewId ID = new ReviewId("review");
    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final LocalDate DAY = LocalDate.parse("2026-03-20");
    private static final LocalDate LATER = LocalDate.parse("2026-04-20");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
    private static final List<? extends ReviewForm<?, ?>> FORMS = found();

    private static List<? extends ReviewForm<?, ?>> found() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(ReviewForm.class));
            scanner.addExcludeFilter(new AssignableTypeFilter(NoticeForm.class));
            scanner.scan(ReviewForm.class.getPackageName());
            context.refresh();
            return context.getBeansOfType(ReviewForm.class).values().stream()
                    .map(form -> (ReviewForm<?, ?>) form)
                    .toList();
        }
    }

    static List<ReviewEvent> facts() {
        return List.of(
                new ReviewAccepted(ID, DAY, "初1号"),
                new ReviewProcedureChanged(ID, DAY, ReviewProcedure.ORDINARY),
                new ReviewAnswered(ID, DAY, "答1号"),
                new ReviewHearingSet(ID, DAY, LATER.plusYears(1)),
                new ReviewSuspended(ID, DAY, PaperDesk.text("等待另案")),
                new ReviewSuspended(ID, DAY, null),
                new ReviewResumed(ID, DAY),
                new ReviewDecided(
                        ID,
                        DAY,
                        ReviewEnding.QUASHED,
                        ReviewResult.CORRECTED,
                        LATER,
                        LATER,
                        LATER.plusDays(9),
                        DAY.plusDays(2),
                        false),
                new ReviewDecided(
                        ID, DAY, null, ReviewResult.UPHELD, null, LocalDate.parse("2026-04-08"), null, null, null),
                new ReviewWithdrawn(ID, DAY, ReviewEnding.DEEMED_WITHDRAWN, DAY),
                new ReviewAppealed(ID, DAY, true, "市中级人民法院", "终1号"),
                new ReviewAppealed(ID, DAY, false, null, null),
                new ReviewTookEffect(ID, DAY),
                new ReviewAnnulled(ID, DAY, PaperDesk.text("重复登记")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsWrittenAgainAsItStood(ReviewEvent fact) {
        List<? extends ReviewEvent> again = FORMS.stream()
                .filter(form -> form.fact().isInstance(fact))
                .map(form -> again(form, fact))
                .toList();

        assertThat(again).hasSize(1).first().isEqualTo(fact);
    }

    private static <B, F extends ReviewEvent> ReviewEvent again(ReviewForm<B, F> form, ReviewEvent fact) {
        var notice = new ReviewNotified(
                ID,
                AGENCY,
                ReviewKind.LITIGATION_DIRECT,
                List.of(),
                LocalDate.parse("2026-03-02"),
                null,
                ReviewCapacity.ORIGINAL_AGENCY,
                true,
                null,
                null,
                null);
        ReviewWriting writing = new ReviewWriting(
                ID,
                AGENCY,
                ReviewFacts.NONE.with(notice).with(fact),
                TODAY,
                NationalCalendar.of(BundledCalendar.notices()),
                new PaperDesk(),
                () -> new SubjectId("somebody"),
                fact);
        return form.write(form.read(form.fact().cast(fact), writing), writing);
    }

    static Stream<Class<?>> bodies() {
        return Stream.concat(Stream.of(NoticeForm.Body.class), FORMS.stream().map(ReviewForm::body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyIsNeverPrinted(Class<?> body) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(body.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] typed =
                Stream.of(types).map(type -> type == String.class ? "某人" : null).toArray();
        Constructor<?> written = body.getDeclaredConstructor(types);
        written.setAccessible(true);

        assertThat(written.newInstance(typed).toString()).doesNotContain("某人");
    }
}
