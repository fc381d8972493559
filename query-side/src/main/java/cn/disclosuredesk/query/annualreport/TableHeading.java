package cn.disclosuredesk.query.annualreport;

/** What stands over a table: the agency by name and code, the year reported on, and the instant it is true for. */
record TableHeading(String agency, String agencyCode, int year, String asOf) {}
