package cn.disclosuredesk.command.reportyear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows without the facts that decide their years. */
class CoursesOfAnEarlierReleaseIT {

    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final ApplicationId OPEN = new ApplicationId("018f0000-0000-7000-8000-000000000001");
    private static final ApplicationId ENDED = new ApplicationId("018f0000-0000-7000-8000-000000000002");

    private static final ReviewId REVIEW = new ReviewId("018f0000-0000-7000-8000-000000000003");

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final CourseTable courses = new CourseTable(jdbc);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void getThemFromTheEvents() {
        keptWithoutFacts(OPEN, ENDED);

        courses.completeFrom(new Streams());

        assertThat(courses.openBefore(AGENCY, 2027, 9)).containsExactly(OPEN);
        assertThat(courses.openAtEndOf(AGENCY, 2025)).isEqualTo(2);
        assertThat(courses.openAtEndOf(AGENCY, 2026)).isEqualTo(1);
    }

    @Test
    void ofReviewsGetThemToo() {
        jdbc.sql("insert into office.review_course (review, agency) values (?, ?)")
                .params(REVIEW.value(), AGENCY.value())
                .update();

        courses.completeFrom(new Streams());

        assertThat(courses.pendingBefore(AGENCY, 2026, 9)).containsExactly(REVIEW);
        assertThat(courses.pendingBefore(AGENCY, 2025, 9)).isEmpty();
    }

    @Test
    void whoseCaseHasGoneOnAtAnotherNodeStayAsThatNodeLeftThem() {
        keptWithoutFacts(OPEN);

        courses.completeFrom(new Streams() {
            @Override
            public List<StoredEvent> ofAll(Collection<? extends Id> streams) {
                List<StoredEvent> read = super.ofAll(streams);
                courses.completeFrom(new Streams());
                courses.follow(replied(OPEN, "2026-02-02"), Map.of());
                return read;
            }
        });

        assertThat(courses.openBefore(AGENCY, 2027, 9)).isEmpty();
    }

    @Test
    void withoutEventsAreLeftAsTheyAre() {
        keptWithoutFacts(new ApplicationId("018f0000-0000-7000-8000-000000000000"), OPEN);

        courses.completeFrom(new Streams());

        assertThat(courses.openBefore(AGENCY, 2027, 9)).contains(OPEN);
    }

    private void keptWithoutFacts(ApplicationId... applications) {
        for (ApplicationId application : applications) {
            jdbc.sql("insert into office.case_course (application, agency) values (?, ?)")
                    .params(application.value(), AGENCY.value())
                    .update();
        }
    }

    private static ApplicationReceived received(ApplicationId application) {
        SealedText text = new SealedText(new SubjectId("s"), new EntryId("e"), "00");
        return new ApplicationReceived(
                application,
                AGENCY,
                ReceiptNumber.of(2025, 7),
                Channel.ONLINE,
                LocalDate.of(2025, 12, 1),
                false,
                null,
                null,
                null,
                List.of(new Applicant(text.subject(), ApplicantKind.NATURAL_PERSON, text)),
                null,
                text,
                null,
                null,
                null);
    }

    private static ApplicationReplied replied(ApplicationId application, String day) {
        LocalDate on = LocalDate.parse(day);
        Disposition granted = Disposition.GRANTED;
        return new ApplicationReplied(
                application, on, granted, granted.row(), on, List.of(), null, null, null, null, null, null);
    }

    /** Both cases were received in 2025 and carried over; one was replied to in 2026. */
    private static class Streams implements EventStreams {

        private static final Map<Id, List<? extends DisclosureEvent>> EVENTS = Map.of(
                OPEN, List.of(received(OPEN), new ApplicationCarriedOver(OPEN, 2025, 2026)),
                ENDED,
                        List.of(
                                received(ENDED),
                                new ApplicationCarriedOver(ENDED, 2025, 2026),
                                replied(ENDED, "2026-01-20")),
                REVIEW,
                        List.of(new ReviewNotified(
                                REVIEW,
                                AGENCY,
                                ReviewKind.RECONSIDERATION,
                                List.of(),
                                LocalDate.of(2025, 12, 3),
                                null,
                                ReviewCapacity.ORIGINAL_AGENCY,
                                true,
                                null,
                                null,
                                null)));

        @Override
        public List<StoredEvent> ofAll(Collection<? extends Id> streams) {
            return streams.stream().flatMap(stream -> of(stream).stream()).toList();
        }

        @Override
        public List<StoredEvent> of(Id stream) {
            List<? extends DisclosureEvent> events = EVENTS.getOrDefault(stream, List.of());
            return IntStream.range(0, events.size())
                    .mapToObj(n -> new StoredEvent(
                            n, Instant.EPOCH, "event", stream.value(), n, "type", events.get(n), Map.of()))
                    .toList();
        }

        @Override
        public long version(Id stream) {
            return of(stream).size() - 1;
        }

        @Override
        public List<StoredEvent> seenBy(Id stream) {
            return of(stream);
        }

        @Override
        public List<StoredEvent> ofAllUpTo(Collection<? extends Id> streams, long position) {
            return ofAll(streams);
        }
    }
}
