package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.annualreport.Cell;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.reportform.Form;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a cell, of a year or of a period. Links from here keep the instant of the cell. */
@Component
final class OpenCell {

    static final String A_PAGE = "100";

    private final CasesInCell cases;
    private final ThreeWords words;
    private final FourTable fourTable;

    OpenCell(CasesInCell cases, ThreeWords words, FourTable fourTable) {
        this.cases = cases;
        this.words = words;
        this.fourTable = fourTable;
    }

    String applications(
            AgencyChoice choice,
            Spans.Span span,
            Form form,
            String row,
            String column,
            Cell<ApplicationInCell> cell,
            Model model) {
        model.addAttribute("section", "three");
        return show(choice, span, words.figure(form, row, column, cell.count()), cell, cases.applications(cell), model);
    }

    String reviews(
            AgencyChoice choice, Spans.Span span, String block, String result, Cell<ReviewInCell> cell, Model model) {
        model.addAttribute("section", "four");
        return show(choice, span, fourTable.figure(block, result, cell.count()), cell, cases.reviews(cell), model);
    }

    /** Later pages are as of the instant of the first, so that no case is missed or shown twice. */
    private static String show(
            AgencyChoice choice, Spans.Span span, Figure figure, Cell<?> cell, List<CaseLine> lines, Model model) {
        model.addAttribute("choice", choice);
        model.addAttribute("span", span);
        model.addAttribute("figure", figure);
        model.addAttribute("cell", cell);
        model.addAttribute("lines", lines);
        model.addAttribute("query", span.query(choice, cell.asOf()));
        model.addAttribute("printedAsOf", PageTime.text(cell.asOf()));
        return "annualreport/cell";
    }
}
