package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.query.annualreport.SealedReport.Four;
import cn.disclosuredesk.query.annualreport.SealedReport.Three;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vault.SealedTexts;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every version of every sealed report, from what was recorded when it was sealed: no later event changes it. */
public final class SealedReports {

    private final Books books;
    private final EventStreams streams;
    private final SealedTexts texts;
    private final Clerks clerks;
    private final CurrentActor reader;

    SealedReports(Books books, EventStreams streams, SealedTexts texts, Clerks clerks, CurrentActor reader) {
        this.books = books;
        this.streams = streams;
        this.texts = texts;
        this.clerks = clerks;
        this.reader = reader;
    }

    /** The version of an agency's year. */
    public SealedReport of(AgencyCode agency, int year, int version) {
        books.requireReportable(year);
        for (StoredEvent stored : streams.of(ReportYearId.of(agency, year))) {
            if (stored.event() instanceof YearSealed fact && fact.version() == version) {
                return report(stored, fact, null, null);
            }
            if (stored.event() instanceof YearRestated fact && fact.version() == version) {
                return report(stored, sealed(fact), reason(fact), signer(fact));
            }
        }
        throw Unanswerable.unknown("该年度没有这一版封存的报告。");
    }

    private @Nullable String reason(YearRestated fact) {
        return reader.mayReadNames() ? texts.open(fact.reason()).orElse(null) : null;
    }

    private @Nullable String signer(YearRestated fact) {
        return new ClerkNames(clerks).of(fact.signedBy().value());
    }

    private static YearSealed sealed(YearRestated fact) {
        return new YearSealed(
                fact.agency(),
                fact.year(),
                fact.on(),
                fact.version(),
                fact.predecessors(),
                fact.figures(),
                fact.hash());
    }

    private SealedReport report(
            StoredEvent stored, YearSealed fact, @Nullable String reason, @Nullable String signedBy) {
        Moment sealing = new Moment(stored.bookedAt(), stored.position());
        NamedAgency agency = books.named(fact.agency(), sealing);
        Form form = Form.of(fact.year());
        Tally tally = tally(fact);
        return new SealedReport(
                agency.agency(),
                agency.agencyCode(),
                fact.year(),
                fact.version(),
                fact.on(),
                ChinaTime.text(stored.bookedAt()),
                fact.hash(),
                form.edition(),
                new Three(tally.balanced(form), tally.rows(form)),
                new Four(
                        tally.block(ReviewKind.RECONSIDERATION),
                        tally.block(ReviewKind.LITIGATION_DIRECT),
                        tally.block(ReviewKind.LITIGATION_AFTER_RECONSIDERATION)),
                books.named(fact.predecessors(), sealing),
                fact.figures(),
                reason,
                signedBy);
    }

    /** The tables of the figures alone: what an agency taken over brought is contained in them. */
    private static Tally tally(YearSealed fact) {
        Function<Figure, AgencyAccount> account =
                figure -> new AgencyAccount(fact.agency().value(), fact.year(), figure.account());
        Map<AgencyAccount, Long> totals =
                fact.figures().stream().collect(Collectors.toMap(account, Figure::count, Long::sum));
        Contributors alone = new Contributors(fact.agency(), Successions.NONE, Map.of());
        return new Tally(Reckoning.ofYear(alone, fact.year()), totals);
    }
}
