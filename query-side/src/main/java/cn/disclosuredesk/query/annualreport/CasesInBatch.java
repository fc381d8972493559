package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.store.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The cases of one kind that a batch touches, folded in memory from where the tables knew them to be. */
final class CasesInBatch<F> {

    private final F none;
    private final Function<F, Footprint> official;
    private final Function<F, Footprint> difference;
    private final Map<String, CaseRow<F>> rows;

    CasesInBatch(
            F none, Function<F, Footprint> official, Function<F, Footprint> difference, Map<String, CaseRow<F>> rows) {
        this.none = none;
        this.official = official;
        this.difference = difference;
        this.rows = rows;
    }

    /**
     * What one event posts: the footprint after it less the footprint before it, so that the tables balance after every single
     * event; and likewise what the facts say beyond it. An event that was posted before posts nothing.
     */
    List<Posting> post(StoredEvent stored, UnaryOperator<F> with) {
        CaseRow<F> before = rows.getOrDefault(stored.stream(), CaseRow.unknown(stored.stream(), none));
        if (stored.sequence() <= before.sequence()) {
            return List.of();
        }
        if (stored.sequence() > before.sequence() + 1) {
            throw new IllegalStateException("stream " + stored.stream() + " goes on with event " + stored.sequence()
                    + ", but the tables know it up to " + before.sequence());
        }
        CaseRow<F> after = before.next(stored.event(), with.apply(before.facts()));
        rows.put(stored.stream(), after);
        List<Posting> posted = new ArrayList<>();
        official.apply(after.facts())
                .since(official.apply(before.facts()))
                .forEach((entry, delta) ->
                        posted.add(new Posting(AgencyAccount.of(after.agency(), entry), stored, delta)));
        difference
                .apply(after.facts())
                .since(difference.apply(before.facts()))
                .forEach((entry, delta) ->
                        posted.add(new Posting(AgencyAccount.ofDifference(after.agency(), entry), stored, delta)));
        return posted;
    }

    Collection<CaseRow<F>> rows() {
        return rows.values();
    }
}
