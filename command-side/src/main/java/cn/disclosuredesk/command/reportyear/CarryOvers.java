package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.command.application.CarryOverApplication;
import cn.disclosuredesk.command.review.CarryOverReview;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 结转: brings every open case and pending review of an agency into its running year, in short transactions. It looks at
 * what is left and not at what it has done, so it can be interrupted anywhere, repeated, and run on several nodes at
 * once.
 */
public final class CarryOvers {

    private static final int PER_TRANSACTION = 200;

    /** By how much fewer after a lost race: 200, 25, 3, 1. */
    private static final int FEWER = 8;

    private final JdbcClient jdbc;
    private final CourseTable courses;
    private final AgencySuccessions successions;
    private final Acts acts;
    private final TransactionTemplate transactions;
    private final RetriedOnConflict retried;

    CarryOvers(
            JdbcClient jdbc,
            CourseTable courses,
            AgencySuccessions successions,
            Acts acts,
            TransactionTemplate transactions,
            RetriedOnConflict retried) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.successions = successions;
        this.acts = acts;
        this.transactions = transactions;
        this.retried = retried;
    }

    /**
     * Every agency: what a node that died in the middle of a close left behind. A case that cannot be carried over does
     * not stop the agencies after its own; the first failure is thrown at the end.
     */
    public void finishAll() {
        List<String> agencies = jdbc.sql("select agency from office.running_year order by agency")
                .query(String.class)
                .list();
        List<RuntimeException> failures = new ArrayList<>();
        for (String agency : agencies) {
            try {
                finishOwn(new AgencyCode(agency));
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** Returns when nothing of the agency, and of those it took over, is left to carry over. */
    public void finish(AgencyCode agency) {
        successions.all().withPredecessors(agency).forEach(this::finishOwn);
    }

    private void finishOwn(AgencyCode agency) {
        int year = jdbc.sql("select year from office.running_year where agency = :agency")
                .param("agency", agency.value())
                .query(Integer.class)
                .single();
        boolean more = true;
        while (more) {
            more = someOf(agency, year, PER_TRANSACTION);
        }
    }

    /**
     * Whoever writes to one of the cases meanwhile undoes the whole transaction; then fewer are taken, so that a busy
     * office cannot keep its year from being closed.
     */
    private boolean someOf(AgencyCode agency, int year, int most) {
        try {
            return retried.run(
                    () -> Boolean.TRUE.equals(transactions.execute(status -> carriedOver(agency, year, most))));
        } catch (RuntimeException e) {
            if (most == 1 || !RetriedOnConflict.isLostRace(e)) {
                throw e;
            }
            return someOf(agency, year, Math.max(1, most / FEWER));
        }
    }

    private boolean carriedOver(AgencyCode agency, int year, int most) {
        waitForOthers(agency);
        List<ApplicationId> open = courses.openBefore(agency, year, most);
        List<ReviewId> pending = courses.pendingBefore(agency, year, most);
        open.forEach(id -> acts.carryOutByDesk(agency, new CarryOverApplication(id)));
        pending.forEach(id -> acts.carryOutByDesk(agency, new CarryOverReview(id)));
        return !open.isEmpty() || !pending.isEmpty();
    }

    /**
     * Two that took the same cases would lose one race after the other; the second one looks when the first has
     * committed.
     */
    private void waitForOthers(AgencyCode agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('carry-over:' || :agency, 0))::text")
                .param("agency", agency.value())
                .query(String.class)
                .single();
    }
}
