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

    private static final String BY_FACTS = "facts";

    private final AnnualReports reports;
    private final CurrentActor asker;

    AnnualReportApi(AnnualReports reports, CurrentActor asker) {
        this.reports = reports;
        this.asker = asker;
    }

    @GetMapping("/section-three")
    SectionThree sectionThree(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view) {
        requireKnown(view);
        return reports.sectionThree(asker.agency(agency), number(year), asOf);
    }

    @GetMapping("/section-four")
    SectionFour sectionFour(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view) {
        requireKnown(view);
        return reports.sectionFour(asker.agency(agency), number(year), asOf);
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
        requireKnown(view);
        return reports.cellOfSectionThree(
                asker.agency(agency), number(year), row, column, new Part(asOf, limit, cursor));
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
        requireKnown(view);
        return reports.cellOfSectionFour(
                asker.agency(agency), number(year), block, result, new Part(asOf, limit, cursor));
    }

    /** The table by facts and the official one are the same sums until a year can be sealed. */
    private static void requireKnown(@Nullable String view) {
        if (view != null && !view.isBlank() && !view.equals(BY_FACTS)) {
            throw Unanswerable.malformed("view", "view 只能是 facts。");
        }
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException unreadable) {
            throw Unanswerable.malformed("year", "年度须为四位数字。");
        }
    }
}
