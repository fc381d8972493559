package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the cases and reviews of {@link CourseTable} come to, year by year; read row by row, however many there are. */
final class BookedCases {

    private static final int ROWS_AT_ONCE = 500;

    private static final String OF_THAT_YEAR =
            " where agency = any (:agencies) and first_year <= :year and last_year >= :year";

    private final JdbcClient jdbc;

    BookedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The table of a year that cases of these agencies make. Needs a transaction: without one all rows come at once. */
    PublishedFigures figures(List<AgencyCode> agencies, int year) {
        PublishedFigures.Sum sum = new PublishedFigures.Sum();
        add(sum, agencies, year, "office.case_course", CaseInTables.class, Footprint::of);
        add(sum, agencies, year, "office.review_course", ReviewInTables.class, Footprint::of);
        return sum.done();
    }

    private <F> void add(
            PublishedFigures.Sum sum,
            List<AgencyCode> agencies,
            int year,
            String table,
            Class<F> type,
            Function<F, Footprint> footprint) {
        try (Stream<String> facts = jdbc
                .sql("select facts::text from " + table + OF_THAT_YEAR)
                .param("agencies", codes(agencies))
                .param("year", year)
                .withFetchSize(ROWS_AT_ONCE)
                .query(String.class)
                .stream()) {
            facts.forEach(text -> sum.add(footprint.apply(CourseTable.JSON.readValue(text, type)), year));
        }
    }

    /** Whether the table of a year says anything. */
    boolean any(List<AgencyCode> agencies, int year) {
        return jdbc.sql("select exists (select from office.case_course" + OF_THAT_YEAR
                        + ") or exists (select from office.review_course" + OF_THAT_YEAR + ")")
                .param("agencies", codes(agencies))
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Whether a case was entered by the opening (期初) of a year, or a review of which we were notified before it. */
    boolean anyBefore(AgencyCode agency, int opening) {
        return jdbc.sql("""
                        select exists (select from office.case_course
                                       where agency = :agency and (facts -> 'opening' ->> 'year')::integer = :opening)
                            or exists (select from office.review_course, jsonb_array_elements(facts -> 'decisive') fact
                                       where agency = :agency and fact ->> 'role' = 'NOTIFIED'
                                         and extract(year from (fact ->> 'on')::date) < :opening)""")
                .param("agency", agency.value())
                .param("opening", opening)
                .query(Boolean.class)
                .single();
    }

    /** The first year that says anything; {@code orElse} where none does. */
    int firstYear(List<AgencyCode> agencies, int orElse) {
        return jdbc.sql("""
                        select coalesce(least((select min(first_year) from office.case_course where agency = any (:agencies)),
                                              (select min(first_year) from office.review_course where agency = any (:agencies))),
                                        :orElse)""")
                .param("agencies", codes(agencies))
                .param("orElse", orElse)
                .query(Integer.class)
                .single();
    }

    /** Applications of which facts were kept out of years from {@code from} on; the first {@code most} after an id. */
    List<ApplicationId> keptOutOf(AgencyCode agency, int from, String after, int most) {
        return ids("application", agency, from, after, most)
                .map(ApplicationId::new)
                .toList();
    }

    /** Reviews, likewise. */
    List<ReviewId> reviewsKeptOutOf(AgencyCode agency, int from, String after, int most) {
        return ids("review", agency, from, after, most).map(ReviewId::new).toList();
    }

    private Stream<String> ids(String thing, AgencyCode agency, int from, String after, int most) {
        String table = thing.equals("application") ? "office.case_course" : "office.review_course";
        return jdbc
                .sql(
                        "select %1$s from %2$s where agency = :agency and kept_year > :from and %1$s > :after order by %1$s limit :most"
                                .formatted(thing, table))
                .param("agency", agency.value())
                .param("from", from)
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list()
                .stream();
    }

    private static String[] codes(List<AgencyCode> agencies) {
        return agencies.stream().map(AgencyCode::value).toArray(String[]::new);
    }
}
