package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.query.Unanswerable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/years")
class ReportYearApi {

    private final YearStates years;
    private final SealedReports reports;
    private final CurrentActor asker;

    ReportYearApi(YearStates years, SealedReports reports, CurrentActor asker) {
        this.years = years;
        this.reports = reports;
        this.asker = asker;
    }

    @GetMapping
    List<ReportYear> all(@RequestParam @Nullable String agency) {
        return years.of(asker.agency(agency));
    }

    @GetMapping("/{year}/versions/{version}")
    SealedReport version(
            @PathVariable String year, @PathVariable String version, @RequestParam @Nullable String agency) {
        int number = AnnualReportApi.number(year);
        if (!version.matches("[1-9]\\d{0,4}")) {
            throw Unanswerable.unknown("该年度没有这一版封存的报告。");
        }
        return reports.of(asker.agency(agency), number, Integer.parseInt(version));
    }
}
