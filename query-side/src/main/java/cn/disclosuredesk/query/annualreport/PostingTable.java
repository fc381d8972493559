package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.store.StoredEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The postings, which are only ever inserted. Each carries the running total of its account, so that a cell is one row. The unique key
 * (event, year, account) turns an event posted twice into a failure: it can never be counted twice.
 */
final class PostingTable {

    private final Board board;

    PostingTable(Board board) {
        this.board = board;
    }

    /** Adds the postings, in the order of their events. */
    void book(List<Posting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        Map<AgencyAccount, Long> totals =
                totals(postings.stream().map(Posting::account).collect(Collectors.toSet()));
        Long[] running = postings.stream()
                .map(posting -> totals.merge(posting.account(), (long) posting.delta(), Long::sum))
                .toArray(Long[]::new);
        board.sql("""
                        insert into board.posting (agency, year, account, position, event, stream, sequence,
                               happened_on, delta, total, booked_at, type)
                        select agency, year, account, position, event, stream, sequence,
                               happened_on::date, delta, total, booked_at::timestamptz, type
                          from unnest(:agencies, :years, :accounts, :positions, :events, :streams, :sequences,
                               :days, :deltas, :totals, :instants, :types)
                               as row (agency, year, account, position, event, stream, sequence,
                               happened_on, delta, total, booked_at, type)""")
                .param("agencies", texts(postings, posting -> posting.account().agency()))
                .param("years", integers(postings, posting -> posting.account().year()))
                .param("accounts", texts(postings, posting -> posting.account().account()))
                .param("positions", longs(postings, StoredEvent::position))
                .param("events", texts(postings, posting -> posting.cause().eventId()))
                .param("streams", texts(postings, posting -> posting.cause().stream()))
                .param("sequences", longs(postings, StoredEvent::sequence))
                .param(
                        "days",
                        texts(
                                postings,
                                posting -> posting.cause().event().happenedOn().toString()))
                .param("deltas", integers(postings, Posting::delta))
                .param("totals", running)
                .param(
                        "instants",
                        texts(postings, posting -> posting.cause().bookedAt().toString()))
                .param("types", types(postings))
                .update();
    }

    /** The last total of each account, sorted, so that neighbours are read together; accounts without postings begin at 0. */
    private Map<AgencyAccount, Long> totals(Collection<AgencyAccount> accounts) {
        Map<AgencyAccount, Long> totals = new TreeMap<>();
        accounts.forEach(account -> totals.put(account, 0L));
        List<AgencyAccount> sorted = List.copyOf(totals.keySet());
        board.sql("""
                        select wanted.agency, wanted.year, wanted.account, last.total
                          from unnest(:agencies, :years, :accounts) as wanted (agency, year, account)
                          cross join lateral (
                               select total from board.posting p
                                where p.agency = wanted.agency and p.year = wanted.year and p.account = wanted.account
                                order by p.position desc limit 1) last""")
                .param("agencies", sorted.stream().map(AgencyAccount::agency).toArray(String[]::new))
                .param("years", sorted.stream().map(AgencyAccount::year).toArray(Integer[]::new))
                .param("accounts", sorted.stream().map(AgencyAccount::account).toArray(String[]::new))
                .query((row, number) -> totals.put(
                        new AgencyAccount(row.getString(1), row.getInt(2), row.getString(3)), row.getLong(4)))
                .list();
        return totals;
    }

    private static String[] types(List<Posting> postings) {
        return postings.stream().map(Posting::typeOfCause).toArray(String[]::new);
    }

    private static String[] texts(List<Posting> postings, Function<Posting, String> column) {
        return postings.stream().map(column).toArray(String[]::new);
    }

    private static Integer[] integers(List<Posting> postings, Function<Posting, Integer> column) {
        return postings.stream().map(column).toArray(Integer[]::new);
    }

    private static Long[] longs(List<Posting> postings, Function<StoredEvent, Long> column) {
        return postings.stream().map(Posting::cause).map(column).toArray(Long[]::new);
    }
}
