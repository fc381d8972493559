package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import cn.disclosuredesk.reportform.Form;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of section three for a period of whole months: row 2 = open at its start, row 4 = open at its end. {@code from} and
 * {@code to} are months (yyyy-MM), the rest as in {@link SectionThree}.
 */
public record PeriodThree(
        String agency,
        String agencyCode,
        String from,
        String to,
        String asOf,
        String form,
        boolean balanced,
        List<SectionThree.Row> rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Predecessor> predecessors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NamedAgency successor) {

    static PeriodThree of(TableHeading heading, Period period, Tally tally) {
        Form form = Form.of(period.to().getYear());
        return new PeriodThree(
                heading.agency().agency(),
                heading.agency().agencyCode(),
                period.from().toString(),
                period.to().toString(),
                heading.asOf(),
                form.edition(),
                tally.balanced(form),
                tally.rows(form),
                heading.predecessors(),
                heading.successor());
    }
}
