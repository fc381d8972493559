package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/period-reports")
class PeriodReportApi {

    private final PeriodReports reports;
    private final CurrentActor asker;

    PeriodReportApi(PeriodReports reports, CurrentActor asker) {
        this.reports = reports;
        this.asker = asker;
    }

    @GetMapping("/section-three")
    PeriodThree sectionThree(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view) {
        return reports.sectionThree(asker.agency(agency), reports.period(from, to), asOf, View.named(view));
    }

    @GetMapping("/section-four")
    PeriodFour sectionFour(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view) {
        return reports.sectionFour(asker.agency(agency), reports.period(from, to), asOf, View.named(view));
    }

    @GetMapping("/section-three/cells/{row}/{column}")
    Cell<ApplicationInCell> cellOfSectionThree(
            @PathVariable String row,
            @PathVariable String column,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        return reports.cellOfSectionThree(
                asker.agency(agency),
                reports.period(from, to),
                row,
                column,
                new Part(View.named(view), asOf, limit, cursor));
    }

    @GetMapping("/section-four/cells/{block}/{result}")
    Cell<ReviewInCell> cellOfSectionFour(
            @PathVariable String block,
            @PathVariable String result,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        return reports.cellOfSectionFour(
                asker.agency(agency),
                reports.period(from, to),
                block,
                result,
                new Part(View.named(view), asOf, limit, cursor));
    }
}
