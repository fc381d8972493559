package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.query.annualreport.AnnualReports;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.query.annualreport.View;
import cn.disclosuredesk.reportform.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind a figure of a year: the cases, and the events that put them there. */
@Controller
@RequestMapping("/annual-reports/{year}")
class CellPages {

    private final AnnualReports reports;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final OpenCell open;
    private final Spans spans;

    CellPages(AnnualReports reports, ReportYears years, AgencyChoices choices, OpenCell open, Spans spans) {
        this.reports = reports;
        this.years = years;
        this.choices = choices;
        this.open = open;
        this.spans = spans;
    }

    @GetMapping("/section-three/cells/{row}/{column}")
    String ofSectionThree(
            @PathVariable String year,
            @PathVariable String row,
            @PathVariable String column,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        int number = years.of(year);
        View seen = View.named(view);
        Cell<ApplicationInCell> cell = reports.cellOfSectionThree(
                choice.code(), number, row, column, new Part(seen, asOf, OpenCell.A_PAGE, cursor));
        return open.applications(choice, spans.ofYear(number, seen), Form.of(number), row, column, cell, model);
    }

    @GetMapping("/section-four/cells/{block}/{result}")
    String ofSectionFour(
            @PathVariable String year,
            @PathVariable String block,
            @PathVariable String result,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        int number = years.of(year);
        View seen = View.named(view);
        Cell<ReviewInCell> cell = reports.cellOfSectionFour(
                choice.code(), number, block, result, new Part(seen, asOf, OpenCell.A_PAGE, cursor));
        return open.reviews(choice, spans.ofYear(number, seen), block, result, cell, model);
    }
}
