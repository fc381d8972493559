package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/years/{year}/published")
class PublishedReportApi {

    private final PublishedReports reports;
    private final CurrentActor asker;

    PublishedReportApi(PublishedReports reports, CurrentActor asker) {
        this.reports = reports;
        this.asker = asker;
    }

    /** What was published for the year, stated or sealed, checked and compared. */
    @GetMapping
    PublishedReport published(@PathVariable String year, @RequestParam @Nullable String agency) {
        return reports.of(asker.agency(agency), AnnualReportApi.number(year));
    }
}
