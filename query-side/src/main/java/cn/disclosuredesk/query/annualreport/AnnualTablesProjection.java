package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the books: every event posts the difference between the footprint of its case after it and before it. Beside them stand the
 * years, successions and names that say which of the books make up a table, and whose it is.
 */
final class AnnualTablesProjection implements Projection {

    static final String GROUP = "annual-tables";

    private final CaseTable<CaseInTables> applications;
    private final CaseTable<ReviewInTables> reviews;
    private final PostingTable postings;
    private final YearTable years;
    private final AgencyNameTable names;

    AnnualTablesProjection(Board board) {
        this.applications = new CaseTable<>(board, "board.case_in_tables", CaseInTables.class);
        this.reviews = new CaseTable<>(board, "board.review_in_tables", ReviewInTables.class);
        this.postings = new PostingTable(board);
        this.years = new YearTable(board);
        this.names = new AgencyNameTable(board);
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public void apply(List<StoredEvent> batch) {
        CasesInBatch<CaseInTables> ours = new CasesInBatch<>(
                CaseInTables.NONE,
                Footprint::of,
                Footprint::difference,
                applications.load(streams(batch, ApplicationEvent.class)));
        CasesInBatch<ReviewInTables> theirs = new CasesInBatch<>(
                ReviewInTables.NONE,
                Footprint::of,
                Footprint::difference,
                reviews.load(streams(batch, ReviewEvent.class)));
        List<Posting> posted = new ArrayList<>();
        for (StoredEvent stored : batch) {
            if (stored.event() instanceof ApplicationEvent event) {
                posted.addAll(ours.post(stored, facts -> facts.with(event)));
            } else if (stored.event() instanceof ReviewEvent event) {
                posted.addAll(theirs.post(stored, facts -> facts.with(event)));
            } else {
                years.follow(stored);
                names.follow(stored);
            }
        }
        postings.book(posted);
        applications.save(ours.rows());
        reviews.save(theirs.rows());
    }

    private static Set<String> streams(List<StoredEvent> batch, Class<?> kind) {
        return batch.stream()
                .filter(stored -> kind.isInstance(stored.event()))
                .map(StoredEvent::stream)
                .collect(Collectors.toSet());
    }
}
