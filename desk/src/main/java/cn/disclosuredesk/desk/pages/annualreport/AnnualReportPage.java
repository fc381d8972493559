package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.annualreport.AnnualReports;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import cn.disclosuredesk.query.annualreport.SectionFour;
import cn.disclosuredesk.query.annualreport.SectionThree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 年度报告: sections three and four of an agency's year, as the form prints them. */
@Controller
class AnnualReportPage {

    private final AnnualReports reports;
    private final ReportedYears reportedYears;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final ThreeWords words;
    private final FourTable fourTable;

    AnnualReportPage(
            AnnualReports reports,
            ReportedYears reportedYears,
            ReportYears years,
            AgencyChoices choices,
            ThreeWords words,
            FourTable fourTable) {
        this.reports = reports;
        this.reportedYears = reportedYears;
        this.years = years;
        this.choices = choices;
        this.words = words;
        this.fourTable = fourTable;
    }

    /** The latest year that holds anything; the menu leads here. */
    @GetMapping("/annual-reports")
    String latest(@RequestParam @Nullable String agency) {
        AgencyChoice choice = choices.of(agency);
        int latest = reportedYears.of(choice.code()).stream()
                .filter(year -> year <= years.running())
                .max(Integer::compare)
                .orElse(years.running());
        return "redirect:/annual-reports/" + latest + choice.query();
    }

    @GetMapping("/annual-reports/{year}")
    String show(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            Model model) {
        int number = years.of(year);
        AgencyChoice choice = choices.of(agency);
        SectionThree three = reports.sectionThree(choice.code(), number, asOf);
        // Both tables of one page are true for one instant.
        SectionFour four = reports.sectionFour(choice.code(), number, three.asOf());
        model.addAttribute("choice", choice);
        model.addAttribute("report", three);
        model.addAttribute("three", ThreeTable.of(three, words));
        model.addAttribute("fourColumns", fourTable.columns());
        model.addAttribute("four", fourTable.figures(four));
        String asked = asOf == null || asOf.isBlank() ? null : three.asOf();
        model.addAttribute("asked", asked);
        model.addAttribute("query", choice.query(asked));
        model.addAttribute("againQuery", choice.query(three.asOf()));
        model.addAttribute("printedAsOf", PageTime.text(three.asOf()));
        model.addAttribute("years", reportedYears.of(choice.code()));
        model.addAttribute("before", years.contains(number - 1) ? number - 1 : null);
        model.addAttribute("after", years.contains(number + 1) ? number + 1 : null);
        model.addAttribute("running", number >= years.running());
        return "annualreport/report";
    }
}
