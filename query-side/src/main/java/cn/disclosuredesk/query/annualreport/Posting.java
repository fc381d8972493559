package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.books.Entry;
import cn.disclosuredesk.store.StoredEvent;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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

        static AgencyAccount ofDifference(String agency, Entry entry) {
            return new AgencyAccount(agency, entry.year(), entry.account().differenceName());
        }

        /** The account that says what the facts of this one say beyond it. */
        AgencyAccount difference() {
            return new AgencyAccount(agency, year, Account.DIFFERENCE + account);
        }

        boolean isDifference() {
            return account.startsWith(Account.DIFFERENCE);
        }

        @Override
        public int compareTo(AgencyAccount other) {
            return ORDER.compare(this, other);
        }
    }

    /** The stored name of the event, kept where it is asked for: the list of differences names its causes. */
    @Nullable
    String typeOfCause() {
        return account.isDifference() ? cause.type() : null;
    }
}
