package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import cn.disclosuredesk.reportform.Form;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 三、收到和处理政府信息公开申请情况: the rows of the form in their order, and whether 1 + 2 = 3.7 + 4 holds in every column.
 *
 * @param form the edition, by its year
 * @param predecessors the agencies taken over whose entries are contained; null where there are none
 * @param successor in whose table the entries of the agency stand; null where they stand in this one
 */
public record SectionThree(
        String agency,
        String agencyCode,
        int year,
        String asOf,
        String form,
        boolean balanced,
        List<Row> rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Predecessor> predecessors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NamedAgency successor) {

    /**
     * @param group the group cell that stands beside the row, such as （三）不予公开
     * @param cells the six kinds of applicant and 总计
     * @param kindMissing 待补: applications whose kind of applicant is not known; not in 总计
     */
    public record Row(String code, String label, @Nullable String group, List<Long> cells, long kindMissing) {}

    static SectionThree of(TableHeading heading, int year, Tally tally) {
        Form form = Form.of(year);
        return new SectionThree(
                heading.agency().agency(),
                heading.agency().agencyCode(),
                year,
                heading.asOf(),
                form.edition(),
                tally.balanced(form),
                tally.rows(form),
                heading.predecessors(),
                heading.successor());
    }
}
