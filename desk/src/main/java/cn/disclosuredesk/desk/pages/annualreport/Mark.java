package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.annualreport.PublishedReport;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen at a published figure.
 *
 * @param own what the desk's own table says, where that is something else
 * @param byFacts the same by facts alone, where that is something else than {@code own}
 * @param breaks whether it breaks an identity (勾稽关系)
 */
record Mark(@Nullable Long own, @Nullable Long byFacts, boolean breaks) {

    /** By row and column as {@code row/column}. Where the desk has no case of the year there is nothing to compare with. */
    static Map<String, Mark> of(PublishedReport report) {
        Map<String, Mark> marks = new HashMap<>();
        if (report.held()) {
            for (PublishedReport.Difference difference : report.differences()) {
                marks.put(
                        difference.row() + "/" + difference.column(),
                        new Mark(
                                difference.official(),
                                difference.byFacts() == difference.official() ? null : difference.byFacts(),
                                false));
            }
        }
        report.violations().stream()
                .flatMap(violation -> violation.cells().stream())
                .forEach(cell -> marks.merge(
                        cell.row() + "/" + cell.column(),
                        new Mark(null, null, true),
                        (one, other) -> new Mark(one.own, one.byFacts, true)));
        return marks;
    }
}
