package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;

/** One of the numbers whose sum a figure is. {@code sign} is 1 where it is added and -1 where it is taken away. */
record Addend(AgencyAccount account, int sign) {

    static Addend plus(AgencyAccount account) {
        return new Addend(account, 1);
    }

    /** The same of what the facts say beyond the official number. */
    Addend difference() {
        return new Addend(account.difference(), sign);
    }
}
