package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.query.annualreport.Period;
import cn.disclosuredesk.query.annualreport.PeriodFour;
import cn.disclosuredesk.query.annualreport.PeriodReports;
import cn.disclosuredesk.query.annualreport.PeriodThree;
import cn.disclosuredesk.query.annualreport.View;
import cn.disclosuredesk.reportform.Form;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 分期统计: the figures of sections three and four for any months, and the cases behind them. */
@Controller
@RequestMapping("/period-reports")
class PeriodPages {

    private static final int QUARTER = 3;
    private static final int QUARTERS = 4;

    private final PeriodReports reports;
    private final AgencyChoices choices;
    private final Tables tables;
    private final OpenCell open;
    private final Spans spans;
    private final ChinaTime time;

    PeriodPages(
            PeriodReports reports, AgencyChoices choices, Tables tables, OpenCell open, Spans spans, ChinaTime time) {
        this.reports = reports;
        this.choices = choices;
        this.tables = tables;
        this.open = open;
        this.spans = spans;
        this.time = time;
    }

    /** Without a period: from January to this month. */
    @GetMapping
    String show(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view,
            Model model) {
        View seen = View.named(view);
        AgencyChoice choice = choices.of(agency);
        YearMonth now = YearMonth.from(time.today());
        Period period = isBlank(from) && isBlank(to)
                ? new Period(now.withMonth(1), now)
                : reports.period(isBlank(from) ? to : from, isBlank(to) ? from : to);
        PeriodThree three = reports.sectionThree(choice.code(), period, asOf, seen);
        PeriodFour four = reports.sectionFour(choice.code(), period, three.asOf(), seen);
        Spans.Span span = spans.ofPeriod(period, seen);
        model.addAttribute("choice", choice);
        model.addAttribute("report", three);
        model.addAttribute("span", span);
        tables.show(
                three.rows(),
                four.reconsideration(),
                four.litigationDirect(),
                four.litigationAfterReconsideration(),
                model);
        String asked = isBlank(asOf) ? null : three.asOf();
        model.addAttribute("byFacts", seen == View.BY_FACTS);
        model.addAttribute("cells", span.address());
        model.addAttribute("query", span.query(choice, asked));
        model.addAttribute(
                "officialQuery", spans.ofPeriod(period, View.OFFICIAL).query(choice, asked));
        model.addAttribute("factsQuery", spans.ofPeriod(period, View.BY_FACTS).query(choice, asked));
        model.addAttribute("asked", asked);
        model.addAttribute("printedAsOf", PageTime.text(three.asOf()));
        model.addAttribute("quarters", quarters(choice, period.to().getYear()));
        model.addAttribute("year", period.to().getYear());
        return "annualreport/period";
    }

    private List<Quarter> quarters(AgencyChoice choice, int year) {
        List<Quarter> quarters = new ArrayList<>();
        for (int number = 1; number <= QUARTERS; number++) {
            YearMonth last = YearMonth.of(year, number * QUARTER);
            Period period = new Period(last.minusMonths(QUARTER - 1), last);
            quarters.add(new Quarter(
                    number,
                    "/period-reports" + spans.ofPeriod(period, View.OFFICIAL).query(choice, null)));
        }
        return quarters;
    }

    @GetMapping("/section-three/cells/{row}/{column}")
    String ofSectionThree(
            @PathVariable String row,
            @PathVariable String column,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        Period period = reports.period(from, to);
        View seen = View.named(view);
        Cell<ApplicationInCell> cell = reports.cellOfSectionThree(
                choice.code(), period, row, column, new Part(seen, asOf, OpenCell.A_PAGE, cursor));
        Form form = Form.of(period.to().getYear());
        return open.applications(choice, spans.ofPeriod(period, seen), form, row, column, cell, model);
    }

    @GetMapping("/section-four/cells/{block}/{result}")
    String ofSectionFour(
            @PathVariable String block,
            @PathVariable String result,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        Period period = reports.period(from, to);
        View seen = View.named(view);
        Cell<ReviewInCell> cell = reports.cellOfSectionFour(
                choice.code(), period, block, result, new Part(seen, asOf, OpenCell.A_PAGE, cursor));
        return open.reviews(choice, spans.ofPeriod(period, seen), block, result, cell, model);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A quarter of the year, as a link. */
    record Quarter(int number, String address) {}
}
