package cn.disclosuredesk.benchmarks;

/**
 * A ledger of made up cases with everything that ledgers hold: every outcome, clarifications, consultations, extensions,
 * fees, cases that are still open, and reviews of all kinds. Each part of it has the same mixture, so that what a line costs
 * at its end can be compared with what one cost at its beginning.
 */
record InventedLedger(Sheet applications, Sheet reviews) {

    /** Of 4,150 lines of the county behind the golden tables 550 were reviews. */
    private static final int ALL = 4_150;

    private static final int REVIEWS = 550;

    static InventedLedger of(int lines, long seed) {
        int reviews = (int) ((long) lines * REVIEWS / ALL);
        InventedApplications applications = new InventedApplications(seed, lines - reviews);
        return new InventedLedger(applications.sheet(), new InventedReviews(seed, reviews, applications).sheet());
    }

    int lines() {
        return applications.rows().size() + reviews.rows().size();
    }
}
