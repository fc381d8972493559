package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.store.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to report years, and who took which agency over: written and read by place in the order of events. */
final class YearTable {

    private final Board board;

    YearTable(Board board) {
        this.board = board;
    }

    /** Notes what concerns years or successions; every other event leaves it as it is, and so does one seen before. */
    void follow(StoredEvent stored) {
        if (stored.event() instanceof AgencyFounded fact) {
            note(stored, fact.agency(), fact.runningYear(), Kind.FOUNDED, null, null, null, null);
        } else if (stored.event() instanceof OpeningStated fact) {
            note(stored, fact.agency(), fact.year(), Kind.OPENED, null, fact.carriedIn(), null, null);
        } else if (stored.event() instanceof FiguresStated fact) {
            note(stored, fact.agency(), fact.year(), Kind.STATED, null, null, null, null);
        } else if (stored.event() instanceof YearClosed fact) {
            note(stored, fact.agency(), fact.year(), Kind.CLOSED, fact.carriedOver(), null, null, null);
        } else if (stored.event() instanceof YearSealed fact) {
            note(stored, fact.agency(), fact.year(), Kind.SEALED, null, null, fact.version(), fact.hash());
        } else if (stored.event() instanceof YearRestated fact) {
            note(stored, fact.agency(), fact.year(), Kind.RESTATED, null, null, fact.version(), fact.hash());
        } else if (stored.event() instanceof AgencySucceeded fact) {
            succeed(stored, fact.agency(), fact.successor());
        } else if (stored.event() instanceof AgencySuccessionRetracted fact) {
            succeed(stored, fact.agency(), null);
        }
    }

    private void note(
            StoredEvent stored,
            AgencyCode agency,
            int year,
            Kind kind,
            @Nullable Integer carriedOver,
            @Nullable List<Integer> carriedIn,
            @Nullable Integer version,
            @Nullable String hash) {
        board.sql("""
                        insert into board.year_event (position, agency, year, kind, day, booked_at, carried_over,
                               carried_in, version, hash)
                        values (:position, :agency, :year, :kind, :day, :bookedAt, :carriedOver, :carriedIn,
                               :version, :hash)
                        on conflict (position) do nothing""")
                .param("position", stored.position())
                .param("agency", agency.value())
                .param("year", year)
                .param("kind", kind.name())
                .param("day", stored.event().happenedOn())
                .param("bookedAt", ChinaTime.at(stored.bookedAt()))
                .param("carriedOver", carriedOver)
                .param("carriedIn", carriedIn == null ? null : carriedIn.toArray(Integer[]::new))
                .param("version", version)
                .param("hash", hash)
                .update();
    }

    private void succeed(StoredEvent stored, AgencyCode agency, @Nullable AgencyCode successor) {
        board.sql("""
                        insert into board.succession (position, agency, successor, since)
                        values (:position, :agency, :successor, :since)
                        on conflict (position) do nothing""")
                .param("position", stored.position())
                .param("agency", agency.value())
                .param("successor", successor == null ? null : successor.value())
                .param("since", stored.event().happenedOn())
                .update();
    }

    /** Who had taken which agency over by then. */
    Successions successions(long position) {
        List<Succession> standing = board.sql("""
                        select agency, successor, since from (
                               select distinct on (agency) agency, successor, since from board.succession
                                where position <= :position order by agency, position desc) last
                         where successor is not null order by agency""")
                .param("position", position)
                .query((row, number) -> new Succession(
                        new AgencyCode(row.getString("agency")),
                        new AgencyCode(row.getString("successor")),
                        row.getObject("since", LocalDate.class).getYear()))
                .list();
        return new Successions(standing);
    }

    /** The first year whose books the desk keeps, of each agency for which an opening had been stated by then. */
    Map<AgencyCode, Integer> openings(long position) {
        Map<AgencyCode, Integer> openings = new HashMap<>();
        board.sql("""
                        select distinct on (agency) agency, year from board.year_event
                         where kind = 'OPENED' and position <= :position order by agency, position desc""")
                .param("position", position)
                .query((row, number) -> openings.put(new AgencyCode(row.getString(1)), row.getInt(2)))
                .list();
        return openings;
    }

    /** Everything that had happened by then to the years of the agencies, in order. */
    List<YearEvent> events(Collection<AgencyCode> agencies, long position) {
        return board.sql("""
                        select agency, year, kind, day, booked_at, carried_over, carried_in, version, hash
                          from board.year_event
                         where agency = any(:agencies) and position <= :position order by position""")
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .param("position", position)
                .query((row, number) -> event(row))
                .list();
    }

    private static YearEvent event(ResultSet row) throws SQLException {
        return new YearEvent(
                new AgencyCode(row.getString("agency")),
                row.getInt("year"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                ChinaTime.text(row.getObject("booked_at", OffsetDateTime.class).toInstant()),
                row.getObject("carried_over", Integer.class),
                row.getArray("carried_in") == null
                        ? null
                        : Arrays.asList((Integer[]) row.getArray("carried_in").getArray()),
                row.getObject("version", Integer.class),
                row.getString("hash"));
    }

    /** What happened to a year; {@link #FOUNDED} names the one in which the agency began. */
    enum Kind {
        FOUNDED,
        OPENED,
        STATED,
        CLOSED,
        SEALED,
        RESTATED
    }

    /** As the row. */
    record YearEvent(
            AgencyCode agency,
            int year,
            Kind kind,
            LocalDate on,
            String recordedAt,
            @Nullable Integer carriedOver,
            @Nullable List<Integer> carriedIn,
            @Nullable Integer version,
            @Nullable String hash) {}
}
