package cn.disclosuredesk.query.review;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the list of reviews. */
final class ReviewTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SEPARATOR = ",";

    private final Board board;

    ReviewTable(Board board) {
        this.board = board;
    }

    /** The reviews that are about one of these applications. */
    List<String> about(Collection<String> applications) {
        return applications.isEmpty()
                ? List.of()
                : board.sql("""
                                select id from board.review_entry
                                 where applications && cast(:applications as text[])""")
                        .param("applications", applications.toArray(String[]::new))
                        .query(String.class)
                        .list();
    }

    /** Writes the rows; one that was read from the same events already, or from more, stays as it is. */
    void save(List<ReviewEntry> entries) {
        board.sql("""
                        insert into board.review_entry as kept (id, agency, kind, notified_on, words, standing,
                               effective_on, applications, life, sequence, events)
                        select id, agency, kind, notified_on::date, words, standing, effective_on::date,
                               string_to_array(applications, ','), life::jsonb, sequence, events
                          from unnest(:ids, :agencies, :kinds, :notifiedOn, :words, :standings, :effectiveOn,
                               :applications, :lives, :sequences, :events)
                               as row (id, agency, kind, notified_on, words, standing, effective_on, applications,
                               life, sequence, events)
                        on conflict (id) do update
                           set kind = excluded.kind, notified_on = excluded.notified_on, words = excluded.words,
                               standing = excluded.standing, effective_on = excluded.effective_on,
                               applications = excluded.applications, life = excluded.life,
                               sequence = excluded.sequence, events = excluded.events
                         where (kept.sequence, kept.events) < (excluded.sequence, excluded.events)""")
                .param("ids", texts(entries, ReviewEntry::id))
                .param("agencies", texts(entries, ReviewEntry::agency))
                .param("kinds", texts(entries, ReviewEntry::kind))
                .param("notifiedOn", texts(entries, ReviewEntry::notifiedOn))
                .param("words", texts(entries, ReviewEntry::words))
                .param("standings", texts(entries, ReviewEntry::standing))
                .param("effectiveOn", texts(entries, ReviewEntry::effectiveOn))
                .param("applications", texts(entries, entry -> String.join(SEPARATOR, entry.applications())))
                .param("lives", texts(entries, entry -> JSON.writeValueAsString(entry.life())))
                .param("sequences", entries.stream().map(ReviewEntry::sequence).toArray(Long[]::new))
                .param("events", entries.stream().map(ReviewEntry::events).toArray(Long[]::new))
                .update();
    }

    /** The next entries after {@code after}, at most {@code limit}, in the order in which we were told of them. */
    List<ReviewEntry> page(WantedReviews wanted, @Nullable Place after, LocalDate today, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder sql = new StringBuilder("select * from board.review_entry where agency = :agency");
        values.put("agency", wanted.agency().value());
        if (wanted.kind() != null) {
            sql.append(" and kind = :kind");
            values.put("kind", wanted.kind().name());
        }
        if (wanted.status() != null) {
            sql.append(status(wanted.status()));
            values.put("today", today);
        }
        if (wanted.year() != null) {
            sql.append(" and notified_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)");
            values.put("year", wanted.year());
        }
        if (wanted.words() != null) {
            sql.append(" and strpos(words, :words) > 0");
            values.put("words", wanted.words());
        }
        if (after != null) {
            sql.append(" and (notified_on, id) > (:notifiedOn, :id)");
            values.put("notifiedOn", after.notifiedOn());
            values.put("id", after.id());
        }
        values.put("limit", limit);
        return board.sql(sql.append(" order by notified_on, id limit :limit").toString())
                .params(values)
                .query(ReviewTable::entry)
                .list();
    }

    private static String status(ReviewStatus status) {
        return switch (status) {
            case DECIDED -> " and standing = 'ENDED' and effective_on > :today";
            case ENDED -> " and standing = 'ENDED' and effective_on <= :today";
            case PENDING, SUSPENDED, APPEALED, ANNULLED ->
                " and standing = '" + status.name() + "' and cast(:today as date) is not null";
        };
    }

    private static ReviewEntry entry(ResultSet row, int number) throws SQLException {
        return new ReviewEntry(
                row.getString("id"),
                row.getString("agency"),
                ReviewKind.valueOf(row.getString("kind")),
                row.getObject("notified_on", LocalDate.class),
                row.getString("words"),
                ReviewStatus.valueOf(row.getString("standing")),
                row.getObject("effective_on", LocalDate.class),
                List.of((String[]) row.getArray("applications").getArray()),
                JSON.readValue(row.getString("life"), ReviewLife.class),
                row.getLong("sequence"),
                row.getLong("events"));
    }

    private static @Nullable String[] texts(List<ReviewEntry> entries, Function<ReviewEntry, @Nullable Object> column) {
        return entries.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
