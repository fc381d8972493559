package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.annualreport.AnnualReports;
import cn.disclosuredesk.query.annualreport.PublishedReports;
import cn.disclosuredesk.query.annualreport.ReportYear;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import cn.disclosuredesk.query.annualreport.SectionFour;
import cn.disclosuredesk.query.annualreport.SectionThree;
import cn.disclosuredesk.query.annualreport.View;
import cn.disclosuredesk.query.annualreport.YearStates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 年度报告: sections three and four of an agency's year, as the form prints them, and how the year stands. */
@Controller
class AnnualReportPage {

    private final AnnualReports reports;
    private final ReportedYears reportedYears;
    private final YearStates states;
    private final PublishedReports published;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final Tables tables;
    private final Spans spans;

    AnnualReportPage(
            AnnualReports reports,
            ReportedYears reportedYears,
            YearStates states,
            PublishedReports published,
            ReportYears years,
            AgencyChoices choices,
            Tables tables,
            Spans spans) {
        this.reports = reports;
        this.reportedYears = reportedYears;
        this.states = states;
        this.published = published;
        this.years = years;
        this.choices = choices;
        this.tables = tables;
        this.spans = spans;
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
            @RequestParam @Nullable String view,
            Model model) {
        int number = years.of(year);
        View seen = View.named(view);
        AgencyChoice choice = choices.of(agency);
        SectionThree three = reports.sectionThree(choice.code(), number, asOf, seen);
        // Both tables of one page are true for one instant.
        SectionFour four = reports.sectionFour(choice.code(), number, three.asOf(), seen);
        Spans.Span span = spans.ofYear(number, seen);
        model.addAttribute("choice", choice);
        model.addAttribute("report", three);
        tables.show(
                three.rows(),
                four.reconsideration(),
                four.litigationDirect(),
                four.litigationAfterReconsideration(),
                model);
        String asked = asOf == null || asOf.isBlank() ? null : three.asOf();
        model.addAttribute("asked", asked);
        model.addAttribute("unexplained", asked == null ? published.unexplained(choice.code(), number) : List.of());
        model.addAttribute("byFacts", seen == View.BY_FACTS);
        model.addAttribute("cells", span.address());
        model.addAttribute("query", span.query(choice, asked));
        model.addAttribute("againQuery", span.query(choice, three.asOf()));
        model.addAttribute("officialQuery", spans.ofYear(number, View.OFFICIAL).query(choice, asked));
        model.addAttribute("factsQuery", spans.ofYear(number, View.BY_FACTS).query(choice, asked));
        model.addAttribute("printedAsOf", PageTime.text(three.asOf()));
        model.addAttribute("years", reportedYears.of(choice.code()));
        model.addAttribute("runningByDate", years.running());
        model.addAttribute("stated", stated(choice));
        model.addAttribute("before", years.contains(number - 1) ? number - 1 : null);
        model.addAttribute("after", years.contains(number + 1) ? number + 1 : null);
        model.addAttribute("line", YearLine.of(states.of(choice.code(), number), years.running()));
        return "annualreport/report";
    }

    /** The years of which somebody stated what was published, the latest first. */
    private List<Integer> stated(AgencyChoice choice) {
        return states.of(choice.code()).stream()
                .filter(year -> year.figuresStatedOn() != null)
                .map(ReportYear::year)
                .toList();
    }
}
