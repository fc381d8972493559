package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.Parameters;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.vault.SealedTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 台账导出: the register of an agency as a ledger file of three sheets, as of the moment of the question. Read into another
 * desk it gives the same cases, dates and tables.
 */
public final class LedgerExport {

    private static final Set<ApplicationColumn> ONLY_IN_FULL = EnumSet.of(
            ApplicationColumn.ID_NUMBER,
            ApplicationColumn.PHONE,
            ApplicationColumn.EMAIL,
            ApplicationColumn.ADDRESS,
            ApplicationColumn.AGENT,
            ApplicationColumn.CO_APPLICANTS,
            ApplicationColumn.FORM);

    private final LedgerTable table;
    private final EventStreams streams;
    private final SealedTexts vault;
    private final Clerks clerks;
    private final Moments moments;
    private final ChinaTime time;
    private final List<String> groups;

    LedgerExport(
            LedgerTable table,
            EventStreams streams,
            SealedTexts vault,
            Clerks clerks,
            Moments moments,
            ChinaTime time,
            List<String> groups) {
        this.table = table;
        this.streams = streams;
        this.vault = vault;
        this.clerks = clerks;
        this.moments = moments;
        this.time = time;
        this.groups = List.copyOf(groups);
    }

    /**
     * What an export will hold: everything that was acknowledged before this call.
     *
     * @param year of receipt, of reviews the year of the notice; null or blank = all
     */
    public Ready of(AgencyCode agency, @Nullable String year, Names names) {
        Integer wanted = Parameters.year(year);
        Moment now = null;
        for (String group : groups) {
            Moment reached = moments.await(group, null);
            now = now == null ? reached : now;
        }
        long position = now == null ? 0 : now.position();
        return new Ready(
                wanted,
                table.applications(agency, wanted),
                table.reviews(agency, wanted),
                new LedgerCases(streams, table, vault, clerks, names, position),
                names,
                time.today());
    }

    /** An export that is counted and not written yet. */
    public static final class Ready {

        private final @Nullable Integer year;
        private final List<String> applications;
        private final List<String> reviews;
        private final LedgerCases cases;
        private final Names names;
        private final LocalDate today;

        Ready(
                @Nullable Integer year,
                List<String> applications,
                List<String> reviews,
                LedgerCases cases,
                Names names,
                LocalDate today) {
            this.year = year;
            this.applications = applications;
            this.reviews = reviews;
            this.cases = cases;
            this.names = names;
            this.today = today;
        }

        /** Null where every year is in it. */
        public @Nullable Integer year() {
            return year;
        }

        /** Lines of the sheet 申请. */
        public int applications() {
            return applications.size();
        }

        /** Lines of the sheet 复议诉讼. */
        public int reviews() {
            return reviews.size();
        }

        public void writeXlsx(OutputStream out) throws IOException {
            write(new XlsxBook(out));
        }

        public void writeZip(OutputStream out) throws IOException {
            write(new CsvBook(out));
        }

        /** The cases are read twice: what repeats stands on a sheet of its own, behind the lines of all cases. */
        void write(LedgerBook book) throws IOException {
            try {
                book.sheet("申请", applicationColumns());
                cases.applications(
                        applications, (facts, texts) -> row(book, ApplicationLine.of(facts, TheLine.of(facts), texts)));
                book.sheet("复议诉讼", reviewColumns());
                cases.reviews(reviews, (facts, texts) -> row(book, ReviewLine.of(facts, today, texts)));
                book.sheet("过程", List.of(ProcessColumn.values()));
                cases.applications(
                        applications,
                        (facts, texts) -> ApplicationProcess.of(facts, TheLine.of(facts), texts)
                                .forEach(row -> row(book, row)));
                cases.reviews(
                        reviews,
                        (facts, texts) -> ReviewProcess.of(facts, today, texts).forEach(row -> row(book, row)));
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
            book.finish();
        }

        private List<LedgerColumn> applicationColumns() {
            return Arrays.stream(ApplicationColumn.values())
                    .filter(column -> names == Names.FULL || !ONLY_IN_FULL.contains(column))
                    .map(LedgerColumn.class::cast)
                    .toList();
        }

        private static List<LedgerColumn> reviewColumns() {
            return List.of(ReviewColumn.values());
        }

        private static void row(LedgerBook book, LedgerRow<?> row) {
            try {
                book.row(row);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
