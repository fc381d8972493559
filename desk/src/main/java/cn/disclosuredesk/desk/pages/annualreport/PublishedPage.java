package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.reportyear.YearStatements;
import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.query.annualreport.PublishedReport;
import cn.disclosuredesk.query.annualreport.PublishedReports;
import cn.disclosuredesk.query.annualreport.SectionThree;
import cn.disclosuredesk.reportform.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 已公布数字: pasted or typed, and then beside the desk's own table. */
@Controller
@RequestMapping("/annual-reports/{year}/published")
class PublishedPage {

    private static final String TEXT = "text";

    private final PublishedReports reports;
    private final YearStatements statements;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final CurrentActor actor;
    private final ThreeWords words;
    private final FourTable fourTable;

    PublishedPage(
            PublishedReports reports,
            YearStatements statements,
            ReportYears years,
            AgencyChoices choices,
            CurrentActor actor,
            ThreeWords words,
            FourTable fourTable) {
        this.reports = reports;
        this.statements = statements;
        this.years = years;
        this.choices = choices;
        this.actor = actor;
        this.words = words;
        this.fourTable = fourTable;
    }

    @GetMapping
    String show(@PathVariable String year, @RequestParam @Nullable String agency, Model model) {
        int number = years.of(year);
        AgencyChoice choice = choices.of(agency);
        PublishedReport report = reports.find(choice.code(), number).orElse(null);
        return page(number, choice, report, TypedTable.of(Form.of(number), report), "", model);
    }

    /** What is wrong is said above the form and beside the cells; nothing is stored then, and what was typed stays. */
    @PostMapping
    String state(
            @PathVariable String year,
            @RequestParam Map<String, String> given,
            @RequestParam(defaultValue = "") String agency,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        int number = years.of(year);
        AgencyChoice choice = choices.of(agency);
        String text = given.get(TEXT);
        TypedTable typed = TypedTable.of(Form.of(number), given);
        try {
            if (text != null) {
                redirect.addFlashAttribute("remarks", statements.published(choice.code(), actor.actor(), number, text));
            } else {
                statements.published(choice.code(), actor.actor(), number, typed.figures());
            }
            return "redirect:/annual-reports/" + number + "/published" + choice.query();
        } catch (Refusal refusal) {
            refused(refusal, typed, model, response);
            PublishedReport report = reports.find(choice.code(), number).orElse(null);
            TypedTable shown = text == null ? typed.with(refusal.faults()) : TypedTable.of(Form.of(number), report);
            return page(number, choice, report, shown, text == null ? "" : text, model);
        }
    }

    /** 期初: takes row 4 of the published year as what was carried into the next, whose books the desk keeps then. */
    @PostMapping("/opening")
    String open(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String agency,
            Model model,
            HttpServletResponse response) {
        int number = years.of(year);
        AgencyChoice choice = choices.of(agency);
        PublishedReport report = reports.of(choice.code(), number);
        try {
            statements.opening(choice.code(), actor.actor(), number + 1, carriedOut(report));
            return "redirect:/annual-reports/" + (number + 1) + choice.query();
        } catch (Refusal refusal) {
            TypedTable typed = TypedTable.of(Form.of(number), report);
            refused(refusal, typed, model, response);
            return page(number, choice, report, typed, "", model);
        }
    }

    private static List<@Nullable Integer> carriedOut(PublishedReport report) {
        List<PublishedReport.Row> rows = report.sectionThree().rows();
        List<Long> cells = rows.get(rows.size() - 1).cells();
        return cells.subList(0, cells.size() - 1).stream()
                .<@Nullable Integer>map(Long::intValue)
                .toList();
    }

    private static void refused(Refusal refusal, TypedTable typed, Model model, HttpServletResponse response) {
        response.setStatus(
                switch (refusal.reason()) {
                    case EXCLUDED -> HttpStatus.UNPROCESSABLE_CONTENT.value();
                    case RECORDED_ALREADY -> HttpStatus.CONFLICT.value();
                    case UNKNOWN -> HttpStatus.NOT_FOUND.value();
                    case MALFORMED -> HttpStatus.BAD_REQUEST.value();
                });
        model.addAttribute("refused", refusal.sentence());
        model.addAttribute(
                "faults",
                refusal.faults().stream()
                        .filter(fault -> !fault.sentence().equals(refusal.sentence()))
                        .map(fault -> new FaultLine(typed.name(fault.field()), fault.sentence()))
                        .toList());
    }

    /** A sentence, and the input it is about; null where it is about none. */
    record FaultLine(@Nullable String input, String sentence) {}

    private String page(
            int year,
            AgencyChoice choice,
            @Nullable PublishedReport report,
            TypedTable typed,
            String text,
            Model model) {
        model.addAttribute("choice", choice);
        model.addAttribute("year", year);
        model.addAttribute("isOver", year < years.running());
        model.addAttribute("report", report);
        model.addAttribute("typed", typed);
        model.addAttribute(TEXT, text);
        model.addAttribute("fourColumns", fourTable.columns());
        model.addAttribute("blank", ThreeTable.of(rows(Form.of(year)), words));
        model.addAttribute(
                "blankFour", fourTable.figures(TypedTable.NO_BLOCK, TypedTable.NO_BLOCK, TypedTable.NO_BLOCK));
        if (report != null) {
            model.addAttribute("three", ThreeTable.of(rows(report), words));
            PublishedReport.Four four = report.sectionFour();
            model.addAttribute(
                    "four",
                    four == null
                            ? List.of()
                            : fourTable.figures(
                                    four.reconsideration(),
                                    four.litigationDirect(),
                                    four.litigationAfterReconsideration()));
            model.addAttribute("marks", Mark.of(report));
            model.addAttribute("recordedAt", PageTime.text(report.recordedAt()));
        }
        return "annualreport/published";
    }

    private static List<SectionThree.Row> rows(PublishedReport report) {
        return report.sectionThree().rows().stream()
                .map(row -> new SectionThree.Row(row.code(), row.label(), row.group(), row.cells(), 0))
                .toList();
    }

    private static List<SectionThree.Row> rows(Form form) {
        return form.rows().stream()
                .map(row -> new SectionThree.Row(
                        row.code(), row.label(), row.group(), List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L), 0))
                .toList();
    }
}
