package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.annualreport.SealedReport;
import cn.disclosuredesk.query.annualreport.SealedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version of a report as it was sealed, for ever. */
@Controller
class VersionPage {

    private final SealedReports reports;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final Tables tables;

    VersionPage(SealedReports reports, ReportYears years, AgencyChoices choices, Tables tables) {
        this.reports = reports;
        this.years = years;
        this.choices = choices;
        this.tables = tables;
    }

    @GetMapping("/annual-reports/{year}/versions/{version}")
    String show(
            @PathVariable String year,
            @PathVariable String version,
            @RequestParam @Nullable String agency,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        SealedReport report = reports.of(choice.code(), years.of(year), number(version));
        tables.show(
                report.sectionThree().rows(),
                report.sectionFour().reconsideration(),
                report.sectionFour().litigationDirect(),
                report.sectionFour().litigationAfterReconsideration(),
                model);
        model.addAttribute("choice", choice);
        model.addAttribute("report", report);
        model.addAttribute("recordedAt", PageTime.text(report.recordedAt()));
        return "annualreport/version";
    }

    private static int number(String version) {
        if (!version.matches("[1-9]\\d{0,4}")) {
            throw Unanswerable.unknown("该年度没有这一版封存的报告。");
        }
        return Integer.parseInt(version);
    }
}
