package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.store.StoredEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The cases of one kind that a batch touches, folded in memory from where the tables knew them to be. */
final class CasesInBatch<F> {

    private final F none;
    private final Function<F, Footprint> footprint;
    private final Map<String, CaseRow<F>> rows;

    CasesInBatch(F none, Function<F, Footprint> footprint, Map<String, CaseRow<F>> rows) {
        this.none = none;
        this.footprint = footprint;
        this.rows = rows;
    }

    /**
     * What one event posts: the footprint after it less the footprint before it, so that the tables balance after every single
     * event. An event that was posted before posts nothing.
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
        return footprint.apply(after.facts()).since(footprint.apply(before.facts())).entrySet().stream()
                .map(change ->
                        new Posting(AgencyAccount.of(after.agency(), change.getKey()), stored, change.getValue()))
                .toList();
    }

    Collection<CaseRow<F>> rows() {
        return rows.values();
    }
}
