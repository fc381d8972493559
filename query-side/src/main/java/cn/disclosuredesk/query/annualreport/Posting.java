package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Entry;
import cn.disclosuredesk.store.StoredEvent;
import java.util.Comparator;

/** What one event changes in one cell of an agency's year. */
record Posting(AgencyAccount account, StoredEvent cause, int delta) {

    /** A cell of one agency's year. */
    record AgencyAccount(String agency, int year, String account) implements Comparable<AgencyAccount> {

        private static final Comparator<AgencyAccount> ORDER = Comparator.comparing(AgencyAccount::agency)
                .thenComparing(AgencyAccount::year)
                .thenComparing(AgencyAccount::account);

        static AgencyAccount of(String agency, Entry entry) {
            return new AgencyAccount(agency, entry.year(), entry.account().name());
        }

        @Override
        public int compareTo(AgencyAccount other) {
            return ORDER.compare(this, other);
        }
    }
}
