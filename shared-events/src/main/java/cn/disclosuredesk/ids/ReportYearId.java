package cn.disclosuredesk.ids;

/**
 * The stream of one agency's report year. It follows from both, so that a year can be closed only once, on any number
 * of nodes.
 */
public record ReportYearId(String value) implements Id {

    public static ReportYearId of(AgencyCode agency, int year) {
        return new ReportYearId("year:" + agency + ":" + year);
    }

    @Override
    public String toString() {
        return value;
    }
}
