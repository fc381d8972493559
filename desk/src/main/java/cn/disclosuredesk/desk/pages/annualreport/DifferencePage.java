package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.desk.pages.history.HistoryLine;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.annualreport.AnnualDifferences;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.DifferenceList;
import cn.disclosuredesk.query.annualreport.DifferenceList.Cause;
import cn.disclosuredesk.query.annualreport.DifferenceList.Change;
import cn.disclosuredesk.query.annualreport.DifferenceList.DifferingCase;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 封存后变化: where the facts say something else than what was published on a year, case by case. */
@Controller
class DifferencePage {

    private static final int THREE = 3;

    private final AnnualDifferences differences;
    private final EventStreams streams;
    private final Histories histories;
    private final ReportYears years;
    private final AgencyChoices choices;
    private final ThreeWords words;
    private final FourTable fourTable;

    DifferencePage(
            AnnualDifferences differences,
            EventStreams streams,
            Histories histories,
            ReportYears years,
            AgencyChoices choices,
            ThreeWords words,
            FourTable fourTable) {
        this.differences = differences;
        this.streams = streams;
        this.histories = histories;
        this.years = years;
        this.choices = choices;
        this.words = words;
        this.fourTable = fourTable;
    }

    @GetMapping("/annual-reports/{year}/differences")
    String show(
            @PathVariable String year,
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String cursor,
            Model model) {
        int number = years.of(year);
        AgencyChoice choice = choices.of(agency);
        DifferenceList list = differences.of(choice.code(), number, new Part(asOf, OpenCell.A_PAGE, cursor));
        model.addAttribute("choice", choice);
        model.addAttribute("list", list);
        model.addAttribute(
                "figures",
                list.cells().stream()
                        .map(cell -> new FigureLine(
                                figure(number, cell.section(), cell.row(), cell.column()),
                                cell.official(),
                                cell.byFacts()))
                        .toList());
        model.addAttribute("cases", lines(number, list.cases()));
        model.addAttribute("query", choice.query(list.asOf()));
        model.addAttribute("printedAsOf", PageTime.text(list.asOf()));
        return "annualreport/differences";
    }

    private List<DifferenceLine> lines(int year, List<DifferingCase> cases) {
        Map<String, List<StoredEvent>> events = streams
                .ofAll(cases.stream().map(DifferencePage::id).toList())
                .stream()
                .collect(Collectors.groupingBy(StoredEvent::stream));
        return cases.stream()
                .map(item -> line(year, item, events.getOrDefault(id(item).value(), List.of())))
                .toList();
    }

    private static Id id(DifferingCase item) {
        return item.reviewId() == null
                ? new ApplicationId(String.valueOf(item.applicationId()))
                : new ReviewId(item.reviewId());
    }

    private DifferenceLine line(int year, DifferingCase item, List<StoredEvent> events) {
        Id id = id(item);
        Map<Long, HistoryLine> lines =
                histories.of(events).stream().collect(Collectors.toMap(HistoryLine::sequence, Function.identity()));
        return new DifferenceLine(
                (item.reviewId() == null ? "/applications/" : "/reviews/") + id.value(),
                item.reviewId() == null ? item.receiptNo() : item.caseNo(),
                item.causes().stream()
                        .map(cause -> line(year, cause, lines.get(cause.sequence())))
                        .toList());
    }

    private CauseLine line(int year, Cause cause, @Nullable HistoryLine line) {
        return new CauseLine(
                cause.happenedOn(),
                line == null ? cause.type() : line.title(),
                PageTime.text(cause.recordedAt()),
                cause.changes().stream().map(change -> change(year, change)).toList());
    }

    private ChangeLine change(int year, Change change) {
        return new ChangeLine(
                figure(year, change.section(), change.row(), change.column()),
                change.delta() > 0 ? "+" + change.delta() : String.valueOf(change.delta()));
    }

    private Figure figure(int year, int section, String row, String column) {
        return section == THREE ? words.figure(Form.of(year), row, column, 0) : fourTable.figure(row, column, 0);
    }

    /** A figure that differs. */
    record FigureLine(Figure figure, long official, long byFacts) {}

    /** A case that the facts tell otherwise. */
    record DifferenceLine(String path, @Nullable String number, List<CauseLine> causes) {}

    /** The event that made it so. */
    record CauseLine(LocalDate happenedOn, String title, String recordedAt, List<ChangeLine> changes) {}

    /** What it changed by facts, against what is published. */
    record ChangeLine(Figure figure, String delta) {}
}
