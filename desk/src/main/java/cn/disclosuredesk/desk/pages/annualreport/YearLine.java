package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.annualreport.ReportYear;
import cn.disclosuredesk.query.annualreport.ReportYear.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a year stands, as its page says it: {@code words} is a key of the message bundle, {@code latest} the version that is published, null
 * where there is none.
 */
record YearLine(String words, String tag, ReportYear year, ReportYear.@Nullable Version latest) {

    static YearLine of(ReportYear year, int runningByDate) {
        List<ReportYear.Version> versions = year.versions();
        ReportYear.Version latest = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        if (year.state() == State.SEALED) {
            return new YearLine(
                    latest == null ? "report.state.before-books" : "report.state.sealed", "tag-green", year, latest);
        }
        if (year.state() == State.CLOSED) {
            return new YearLine(
                    year.closedOn() == null ? "report.state.closed-before" : "report.state.closed",
                    "tag-yellow",
                    year,
                    null);
        }
        return new YearLine(
                year.year() < runningByDate ? "report.state.over" : "report.state.running", "tag-grey", year, null);
    }
}
