package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.query.Unanswerable;
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
@RequestMapping("/api/annual-reports/{year}")
class AnnualReportApi {

    private final AnnualReports reports;
    private final AnnualDifferences differences;
    private final CurrentActor asker;

    AnnualReportApi(AnnualReports reports, AnnualDifferences differences, CurrentActor asker) {
        this.reports = reports;
        this.differences = differences;
        this.asker = asker;
    }

    @GetMapping("/section-three")
    SectionThree sectionThree(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view) {
        return reports.sectionThree(asker.agency(agency), number(year), asOf, View.named(view));
    }

    @GetMapping("/section-four")
    SectionFour sectionFour(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view) {
        return reports.sectionFour(asker.agency(agency), number(year), asOf, View.named(view));
    }

    @GetMapping("/section-three/cells/{row}/{column}")
    Cell<ApplicationInCell> cellOfSectionThree(
            @PathVariable String year,
            @PathVariable String row,
            @PathVariable String column,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        return reports.cellOfSectionThree(
                asker.agency(agency), number(year), row, column, new Part(View.named(view), asOf, limit, cursor));
    }

    @GetMapping("/section-four/cells/{block}/{result}")
    Cell<ReviewInCell> cellOfSectionFour(
            @PathVariable String year,
            @PathVariable String block,
            @PathVariable String result,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        return reports.cellOfSectionFour(
                asker.agency(agency), number(year), block, result, new Part(View.named(view), asOf, limit, cursor));
    }

    @GetMapping("/differences")
    DifferenceList differences(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        return differences.of(asker.agency(agency), number(year), new Part(asOf, limit, cursor));
    }

    static int number(String year) {
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException unreadable) {
            throw Unanswerable.malformed("year", "年度须为四位数字。");
        }
    }
}
