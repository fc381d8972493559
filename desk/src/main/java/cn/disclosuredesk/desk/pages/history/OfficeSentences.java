package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.agency.AgencyEvent;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.reportform.PrintedFigures;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened to an agency and to its years, one sentence an event. */
@Component
final class OfficeSentences {

    private static final String BETWEEN = "、";

    private final HistoryWords words;
    private final AgencyNames agencies;
    private final ClerksInWords clerks;

    OfficeSentences(HistoryWords words, AgencyNames agencies, Clerks clerks) {
        this.words = words;
        this.agencies = agencies;
        this.clerks = new ClerksInWords(clerks);
    }

    String of(ReportYearEvent event) {
        if (event instanceof YearClosed fact) {
            return words.say("history.year-closed", String.valueOf(fact.year()), String.valueOf(fact.carriedOver()));
        }
        if (event instanceof YearSealed fact) {
            return words.say(
                    "history.year-sealed",
                    String.valueOf(fact.year()),
                    String.valueOf(fact.version()),
                    predecessors(fact.predecessors()),
                    fact.hash());
        }
        if (event instanceof YearRestated fact) {
            return words.say(
                    "history.year-restated",
                    String.valueOf(fact.year()),
                    String.valueOf(fact.version()),
                    predecessors(fact.predecessors()) + words.part("signed-by", clerks.name(fact.signedBy())),
                    fact.hash());
        }
        if (event instanceof OpeningStated fact) {
            return words.say(
                    "history.opening-stated",
                    String.valueOf(fact.year()),
                    String.valueOf(fact.carriedIn().stream()
                            .mapToInt(Integer::intValue)
                            .sum()),
                    columns(fact.carriedIn()));
        }
        if (event instanceof FiguresStated fact) {
            PrintedFigures figures = PrintedFigures.of(Form.of(fact.year()), fact.sectionFour(), fact.figures());
            return words.say(
                    fact.sectionFour() ? "history.figures-stated" : "history.figures-stated-three",
                    String.valueOf(fact.year()),
                    total(figures, figures.form().received()),
                    total(figures, figures.form().carriedIn()),
                    total(figures, figures.form().carriedOut()));
        }
        throw noSentence(event);
    }

    private static String total(PrintedFigures figures, FormRow row) {
        return String.valueOf(figures.of(row, PrintedFigures.COLUMNS - 1));
    }

    String of(AgencyEvent event) {
        if (event instanceof AgencyFounded fact) {
            return words.say("history.agency-founded", fact.name());
        }
        if (event instanceof AgencyRenamed fact) {
            return words.say("history.agency-renamed", fact.name());
        }
        if (event instanceof AgencySucceeded fact) {
            return words.say(
                    "history.agency-succeeded",
                    fact.on().toString(),
                    agencies.of(fact.successor()),
                    String.valueOf(fact.on().getYear()),
                    words.part("document-no", fact.basis()));
        }
        if (event instanceof AgencySuccessionRetracted) {
            return words.say("history.agency-succession-retracted");
        }
        throw noSentence(event);
    }

    private String predecessors(List<AgencyCode> codes) {
        return codes.isEmpty()
                ? ""
                : words.part("predecessors", codes.stream().map(agencies::of).collect(Collectors.joining(BETWEEN)));
    }

    /** Such as （自然人 3 件、商业企业 1 件）; blank where nothing was carried over. */
    private String columns(List<Integer> numbers) {
        String all = Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind.column() < numbers.size() && numbers.get(kind.column()) > 0)
                .map(kind ->
                        words.say("history.opening-column", kind.label(), String.valueOf(numbers.get(kind.column()))))
                .collect(Collectors.joining(BETWEEN));
        return all.isEmpty() ? "" : words.say("history.opening-columns", all);
    }

    private static IllegalArgumentException noSentence(Object event) {
        return new IllegalArgumentException(
                "no sentence for " + event.getClass().getSimpleName());
    }
}
