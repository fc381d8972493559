package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.annualreport.AnnualReports;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind a figure: the cases, and the events that put them there. Links from here keep the instant of the cell. */
@Controller
@RequestMapping("/annual-reports/{year}")
class CellPages {

    private static final String A_PAGE = "100";

    private final AnnualReports reports;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final CasesInCell cases;
    private final ThreeWords words;
    private final FourTable fourTable;

    CellPages(
            AnnualReports reports,
            ReportYears years,
            AgencyChoices choices,
            CasesInCell cases,
            ThreeWords words,
            FourTable fourTable) {
        this.reports = reports;
        this.years = years;
        this.choices = choices;
        this.cases = cases;
        this.words = words;
        this.fourTable = fourTable;
    }

    @GetMapping("/section-three/cells/{row}/{column}")
    String ofSectionThree(
            @PathVariable String year,
            @PathVariable String row,
            @PathVariable String column,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        int number = years.of(year);
        Cell<ApplicationInCell> cell =
                reports.cellOfSectionThree(choice.code(), number, row, column, new Part(asOf, A_PAGE, cursor));
        ThreeTable table = ThreeTable.of(reports.sectionThree(choice.code(), number, cell.asOf()), words);
        Figure figure = table.rows().stream()
                .flatMap(line -> Stream.concat(line.figures().stream(), Stream.ofNullable(line.kindMissing())))
                .filter(found -> found.row().equals(row) && found.column().equals(column))
                .findFirst()
                .orElseGet(() -> new Figure(row, column, row, words.column(column), cell.count()));
        model.addAttribute("section", "three");
        return show(choice, number, figure, cell, cases.applications(cell), model);
    }

    @GetMapping("/section-four/cells/{block}/{result}")
    String ofSectionFour(
            @PathVariable String year,
            @PathVariable String block,
            @PathVariable String result,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        int number = years.of(year);
        Cell<ReviewInCell> cell =
                reports.cellOfSectionFour(choice.code(), number, block, result, new Part(asOf, A_PAGE, cursor));
        List<Figure> figures = fourTable.figures(reports.sectionFour(choice.code(), number, cell.asOf()));
        Figure figure = figures.stream()
                .filter(found -> found.row().equals(block) && found.column().equals(result))
                .findFirst()
                .orElseThrow();
        model.addAttribute("section", "four");
        return show(choice, number, figure, cell, cases.reviews(cell), model);
    }

    /** Later pages are as of the instant of the first, so that no case is missed or shown twice. */
    private static String show(
            AgencyChoice choice, int year, Figure figure, Cell<?> cell, List<CaseLine> lines, Model model) {
        model.addAttribute("choice", choice);
        model.addAttribute("year", year);
        model.addAttribute("figure", figure);
        model.addAttribute("cell", cell);
        model.addAttribute("lines", lines);
        model.addAttribute("query", choice.query(cell.asOf()));
        model.addAttribute("printedAsOf", PageTime.text(cell.asOf()));
        return "annualreport/cell";
    }
}
