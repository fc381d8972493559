package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.EventStreams;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of {@link CourseTable} for all things of one kind, applications or reviews: the facts that decide, and the
 * {@link Course} that follows from them.
 */
final class CourseRows<I extends Id, E extends DisclosureEvent, F> {

    private static final int INCOMPLETE_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Kind<I, E, F> kind;

    private CourseRows(JdbcClient jdbc, Kind<I, E, F> kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    /**
     * @param idColumn the column of the id
     * @param more columns that things of this kind have besides, as assignments
     * @param thing which of them an event is about
     * @param begins whose it is, where the event is its first
     * @param none the facts before the first event
     */
    private record Kind<I, E, F>(
            String table,
            String idColumn,
            String more,
            Function<String, I> id,
            Class<E> family,
            Function<E, I> thing,
            Function<E, Optional<AgencyCode>> begins,
            Class<F> facts,
            F none,
            BiFunction<F, E, F> with,
            Function<F, Course> course) {}

    static CourseRows<ApplicationId, ApplicationEvent, CaseInTables> ofApplications(JdbcClient jdbc) {
        return new CourseRows<>(
                jdbc,
                new Kind<>(
                        "office.case_course",
                        "application",
                        ", carried_in = :carriedIn, in_column = :column",
                        ApplicationId::new,
                        ApplicationEvent.class,
                        ApplicationEvent::application,
                        event -> event instanceof ApplicationReceived received
                                ? Optional.of(received.agency())
                                : Optional.empty(),
                        CaseInTables.class,
                        CaseInTables.NONE,
                        CaseInTables::with,
                        Course::of));
    }

    static CourseRows<ReviewId, ReviewEvent, ReviewInTables> ofReviews(JdbcClient jdbc) {
        return new CourseRows<>(
                jdbc,
                new Kind<>(
                        "office.review_course",
                        "review",
                        "",
                        ReviewId::new,
                        ReviewEvent.class,
                        ReviewEvent::review,
                        event -> event instanceof ReviewNotified notified
                                ? Optional.of(notified.agency())
                                : Optional.empty(),
                        ReviewInTables.class,
                        ReviewInTables.NONE,
                        ReviewInTables::with,
                        Course::of));
    }

    /** Those that are open and do not stand in {@code year} yet, the first {@code most} by id. */
    List<I> openBefore(AgencyCode agency, int year, int most) {
        return jdbc
                .sql(of("select :thing: from :table: where agency = :agency and open_through < :year"
                        + " order by :thing: limit :most"))
                .param("agency", agency.value())
                .param("year", year)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(kind.id())
                .toList();
    }

    /** What was recorded, in its order: each row is read and written once, however many of the events are about it. */
    void follow(List<? extends DisclosureEvent> recorded) {
        Map<I, List<E>> ofEach = new LinkedHashMap<>();
        for (DisclosureEvent event : recorded) {
            if (kind.family().isInstance(event)) {
                E ours = kind.family().cast(event);
                ofEach.computeIfAbsent(kind.thing().apply(ours), first -> new ArrayList<>())
                        .add(ours);
            }
        }
        ofEach.forEach(this::follow);
    }

    private void follow(I id, List<E> events) {
        Optional<AgencyCode> begun = kind.begins().apply(events.get(0));
        F facts = begun.isPresent() ? kind.none() : known(id);
        for (E event : events) {
            facts = kind.with().apply(facts, event);
        }
        begun.ifPresent(agency -> insert(id, agency));
        keep(id, facts, "");
    }

    private F known(I id) {
        return jdbc.sql(of("select facts::text from :table: where :thing: = :id"))
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(facts -> CourseTable.JSON.readValue(facts, kind.facts()))
                .orElseThrow();
    }

    private void insert(I id, AgencyCode agency) {
        jdbc.sql(of("insert into :table: (:thing:, agency) values (:id, :agency) on conflict do nothing"))
                .param("id", id.value())
                .param("agency", agency.value())
                .update();
    }

    private void keep(I id, F facts, String where) {
        Course course = kind.course().apply(facts);
        jdbc.sql(of("update :table: set facts = :facts::jsonb, first_year = :first, last_year = :last, open = :open,"
                        + " open_through = :through, kept_year = :kept" + kind.more() + " where :thing: = :id" + where))
                .param("id", id.value())
                .param("facts", CourseTable.JSON.writeValueAsString(facts))
                .param("first", course.firstYear(), Types.INTEGER)
                .param("last", course.lastYear(), Types.INTEGER)
                .param("open", course.open())
                .param("through", course.openThrough(), Types.INTEGER)
                .param("kept", course.keptYear(), Types.INTEGER)
                .param("carriedIn", course.carriedIn())
                .param("column", course.column(), Types.VARCHAR)
                .update();
    }

    /**
     * Rows that an earlier release has left without their years get them from the events, a thousand at a time. Where
     * another node was quicker, its cases may have gone on already: what it wrote stands.
     */
    void completeFrom(EventStreams streams) {
        List<I> incomplete = incompleteAfter("");
        while (!incomplete.isEmpty()) {
            Map<String, F> facts = new HashMap<>();
            streams.ofAll(incomplete).forEach(stored -> {
                if (kind.family().isInstance(stored.event())) {
                    E event = kind.family().cast(stored.event());
                    F before = facts.getOrDefault(stored.stream(), kind.none());
                    facts.put(stored.stream(), kind.with().apply(before, event));
                }
            });
            facts.forEach((id, known) -> keep(kind.id().apply(id), known, " and open is null"));
            incomplete = incompleteAfter(incomplete.get(incomplete.size() - 1).value());
        }
    }

    private List<I> incompleteAfter(String after) {
        return jdbc
                .sql(
                        of(
                                "select :thing: from :table: where open is null and :thing: > :after order by :thing: limit :most"))
                .param("after", after)
                .param("most", INCOMPLETE_AT_ONCE)
                .query(String.class)
                .list()
                .stream()
                .map(kind.id())
                .toList();
    }

    private String of(String sql) {
        return sql.replace(":table:", kind.table()).replace(":thing:", kind.idColumn());
    }
}
