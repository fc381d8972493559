package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.books.SealChecks;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.PrintedFigures;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Row 4 (结转下年度) of years that were published without this desk, and what row 2 of the next year says against it.
 * Such a year stays so published when the desk seals it too; only a restatement (更正公布) is published instead.
 */
final class StatedFigureTable implements OfficeTable {

    private final JdbcClient jdbc;
    private final BookedCases cases;
    private final AgencySuccessions successions;

    StatedFigureTable(JdbcClient jdbc, BookedCases cases, AgencySuccessions successions) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.successions = successions;
    }

    /** Where row 2 of the year is not what was carried over; each report of the year before is compared with its own. */
    List<SealChecks.Failing> warnings(AgencyCode agency, int year) {
        Successions known = successions.all();
        Map<AgencyCode, List<AgencyCode>> byReport = known.contributing(agency, year).stream()
                .collect(Collectors.groupingBy(
                        each -> known.reporting(each, year - 1), LinkedHashMap::new, Collectors.toList()));
        return byReport.entrySet().stream()
                .flatMap(report -> carriedOut(report.getKey(), year - 1)
                        .map(out -> SealChecks.carriedIn(cases.figures(report.getValue(), year), year, out))
                        .orElse(List.of())
                        .stream())
                .toList();
    }

    private Optional<List<Integer>> carriedOut(AgencyCode agency, int year) {
        return jdbc.sql("select carried_out from office.stated_figures where agency = :agency and year = :year")
                .param("agency", agency.value())
                .param("year", year)
                .query((row, n) ->
                        Arrays.asList((Integer[]) row.getArray("carried_out").getArray()))
                .optional();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof FiguresStated stated) {
            Form form = Form.of(stated.year());
            PrintedFigures figures = PrintedFigures.of(form, stated.sectionFour(), stated.figures());
            jdbc.sql("""
                            insert into office.stated_figures (agency, year, carried_out)
                            values (:agency, :year, :carriedOut)
                            on conflict (agency, year) do update set carried_out = excluded.carried_out""")
                    .param("agency", stated.agency().value())
                    .param("year", stated.year())
                    .param(
                            "carriedOut",
                            IntStream.range(0, ApplicantKind.values().length)
                                    .mapToObj(column -> (int) figures.of(form.carriedOut(), column))
                                    .toArray(Integer[]::new))
                    .update();
        } else if (event instanceof YearRestated restated) {
            jdbc.sql("delete from office.stated_figures where agency = :agency and year = :year")
                    .param("agency", restated.agency().value())
                    .param("year", restated.year())
                    .update();
        }
    }
}
