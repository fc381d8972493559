package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.annualreport.PublishedReport.CarriedForward;
import cn.disclosuredesk.query.annualreport.PublishedReport.Four;
import cn.disclosuredesk.query.annualreport.PublishedReport.Row;
import cn.disclosuredesk.query.annualreport.PublishedReport.Source;
import cn.disclosuredesk.query.annualreport.PublishedReport.Three;
import cn.disclosuredesk.query.annualreport.PublishedReport.Violation;
import cn.disclosuredesk.query.annualreport.SectionFour.Block;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.PrintedChecks;
import cn.disclosuredesk.reportform.PrintedChecks.Identity;
import cn.disclosuredesk.reportform.PrintedFigures;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published figures of an agency's years, stated or sealed, checked by themselves, against the desk's own tables, and
 * against the years before and after.
 */
public final class PublishedReports {

    private final Books books;
    private final AnnualReports reports;
    private final EventStreams streams;

    PublishedReports(Books books, AnnualReports reports, EventStreams streams) {
        this.books = books;
        this.reports = reports;
        this.streams = streams;
    }

    /** @throws Unanswerable where nothing is known to have been published for the year */
    public PublishedReport of(AgencyCode agency, int year) {
        return find(agency, year).orElseThrow(() -> Unanswerable.unknown("尚未登记该年度已公布的数字。"));
    }

    /** Empty where nothing is known to have been published for the year. */
    public Optional<PublishedReport> find(AgencyCode agency, int year) {
        books.requireReportable(year);
        return published(agency, year).map(published -> report(agency, year, published));
    }

    /**
     * The columns but for 总计 in which row 2 of the year is not row 4 of the year before, as this agency published that.
     */
    public List<CarriedForward> unexplained(AgencyCode agency, int year) {
        return published(agency, year - 1)
                .map(before -> carriedForward(agency, year - 1, before.figures(), books.await(null)).stream()
                        .filter(column -> column.column() < PrintedFigures.COLUMNS - 1)
                        .filter(column -> !column.explained())
                        .toList())
                .orElse(List.of());
    }

    private PublishedReport report(AgencyCode agency, int year, Published published) {
        Moment now = books.await(null);
        PrintedFigures figures = published.figures();
        NamedAgency named = books.named(agency, now);
        OwnTables own = OwnTables.of(reports, agency, year);
        List<PrintedChecks.Violation> violations = PrintedChecks.of(figures);
        return new PublishedReport(
                named.agency(),
                named.agencyCode(),
                year,
                own.asOf(),
                figures.form().edition(),
                published.version() == null ? Source.STATED : Source.SEALED,
                published.on(),
                published.recordedAt(),
                published.version(),
                new Three(violations.stream().noneMatch(found -> found.identity() == Identity.BALANCE), rows(figures)),
                figures.hasSectionFour() ? four(figures) : null,
                own.holdsAnything(),
                Stream.concat(violations.stream(), carriedOver(agency, year, figures, now).stream())
                        .map(PublishedReports::violation)
                        .toList(),
                own.differences(figures),
                carriedForward(agency, year, figures, now));
    }

    // What was published ---------------------------------------------------------

    /** @param version null where it was stated */
    private record Published(
            PrintedFigures figures,
            LocalDate on,
            String recordedAt,
            @Nullable Integer version) {}

    /** What was stated stays published when the desk seals the year too; only a restatement is published instead. */
    private Optional<Published> published(AgencyCode agency, int year) {
        Form form = Form.of(year);
        Published stated = null;
        Published sealed = null;
        for (StoredEvent stored : streams.of(ReportYearId.of(agency, year))) {
            String recordedAt = ChinaTime.text(stored.bookedAt());
            if (stored.event() instanceof FiguresStated fact) {
                PrintedFigures figures = PrintedFigures.of(form, fact.sectionFour(), fact.figures());
                stated = new Published(figures, fact.on(), recordedAt, null);
            } else if (stored.event() instanceof YearSealed fact) {
                PrintedFigures figures = PrintedFigures.of(form, PublishedFigures.of(fact.figures()));
                sealed = new Published(figures, fact.on(), recordedAt, fact.version());
            } else if (stored.event() instanceof YearRestated fact) {
                PrintedFigures figures = PrintedFigures.of(form, PublishedFigures.of(fact.figures()));
                sealed = new Published(figures, fact.on(), recordedAt, fact.version());
                stated = null;
            }
        }
        return Optional.ofNullable(stated == null ? sealed : stated);
    }

    private static List<Row> rows(PrintedFigures figures) {
        return figures.form().rows().stream()
                .map(row -> new Row(row.code(), row.label(), row.group(), figures.cells(row)))
                .toList();
    }

    private static Four four(PrintedFigures figures) {
        return new Four(
                block(figures, ReviewKind.RECONSIDERATION),
                block(figures, ReviewKind.LITIGATION_DIRECT),
                block(figures, ReviewKind.LITIGATION_AFTER_RECONSIDERATION));
    }

    private static Block block(PrintedFigures figures, ReviewKind kind) {
        List<Long> cells = figures.cells(kind);
        return new Block(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    private static Violation violation(PrintedChecks.Violation found) {
        return new Violation(
                found.identity().name(),
                found.cells().stream().map(OwnTables::place).toList(),
                found.printed(),
                found.expected(),
                found.sentence());
    }

    // The years before and after -------------------------------------------------

    /**
     * Row 2 against row 4 of every report of the year before whose agencies stand in this one; all of them must be known.
     */
    private List<PrintedChecks.Violation> carriedOver(
            AgencyCode agency, int year, PrintedFigures figures, Moment moment) {
        Contributors contributors = books.contributors(agency, moment);
        List<PrintedFigures> before = new ArrayList<>();
        for (AgencyCode reporter : reporters(contributors, year)) {
            Optional<Published> published = published(reporter, year - 1);
            if (published.isEmpty()) {
                return List.of();
            }
            before.add(published.get().figures());
        }
        if (before.isEmpty()) {
            return List.of();
        }
        List<Long> carriedOut = IntStream.range(0, PrintedFigures.COLUMNS)
                .mapToObj(column -> before.stream()
                        .mapToLong(one -> one.of(one.form().carriedOut(), column))
                        .sum())
                .toList();
        return PrintedChecks.carriedOver(year, carriedOut, figures);
    }

    /** Whose reports of the year before hold what stands in row 2 of this year's. */
    private static List<AgencyCode> reporters(Contributors contributors, int year) {
        return contributors.in(year).stream()
                .map(each -> contributors.successions().reporting(each, year - 1))
                .distinct()
                .toList();
    }

    private List<CarriedForward> carriedForward(AgencyCode agency, int year, PrintedFigures figures, Moment moment) {
        int next = year + 1;
        AgencyCode into = books.contributors(agency, moment).successor(next).orElse(agency);
        Contributors contributors = books.contributors(into, moment);
        List<String> ours = contributors.in(next).stream()
                .filter(each -> contributors.successions().reporting(each, year).equals(agency))
                .map(AgencyCode::value)
                .toList();
        PrintedFigures nextPublished = reporters(contributors, next).equals(List.of(agency))
                ? published(into, next).map(Published::figures).orElse(null)
                : null;
        Reckoning reckoning = Reckoning.ofYear(contributors, next);
        Tally tally = books.tally(reckoning, Tally.accountsOfThree(reckoning), moment);
        List<CarriedForward> columns = new ArrayList<>();
        for (int column = 0; column < PrintedFigures.COLUMNS; column++) {
            long known = tally.sum(reckoning.cell(Form.of(next).carriedIn(), FormColumn.SEVEN.get(column)).stream()
                    .filter(addend -> ours.contains(addend.account().agency()))
                    .toList());
            long carriedOut = figures.of(figures.form().carriedOut(), column);
            columns.add(new CarriedForward(
                    column,
                    PrintedFigures.column(column),
                    carriedOut,
                    nextPublished == null
                            ? null
                            : nextPublished.of(nextPublished.form().carriedIn(), column),
                    known,
                    known == carriedOut,
                    "/api/annual-reports/%d/section-three/cells/%s/%d?agency=%s"
                            .formatted(next, Form.of(next).carriedIn().code(), column, into)));
        }
        return columns;
    }
}
