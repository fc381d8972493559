package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.SectionFour.Block;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import cn.disclosuredesk.vocabulary.ReviewKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of section four for a period of whole months: results that fell into it, and what is pending at its end. */
public record PeriodFour(
        String agency,
        String agencyCode,
        String from,
        String to,
        String asOf,
        Block reconsideration,
        Block litigationDirect,
        Block litigationAfterReconsideration,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Predecessor> predecessors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NamedAgency successor) {

    static PeriodFour of(TableHeading heading, Period period, Tally tally) {
        return new PeriodFour(
                heading.agency().agency(),
                heading.agency().agencyCode(),
                period.from().toString(),
                period.to().toString(),
                heading.asOf(),
                tally.block(ReviewKind.RECONSIDERATION),
                tally.block(ReviewKind.LITIGATION_DIRECT),
                tally.block(ReviewKind.LITIGATION_AFTER_RECONSIDERATION),
                heading.predecessors(),
                heading.successor());
    }
}
