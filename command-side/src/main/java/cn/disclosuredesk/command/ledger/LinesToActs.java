package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.ledger.growth.GrownLines;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.command.ledger.growth.ProposedCorrection;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each line becomes the acts it stands for; of a line that was imported before only what is new. */
final class LinesToActs implements LedgerActs {

    private static final String RECEIPT_NO = "receiptNo";
    private static final String CASE_NO = "caseNo";

    private final ImportedLines lines;
    private final ImportedApplications applications;
    private final ImportedReviews reviews;
    private final RowsToActs process;
    private final GrownLines grown;
    private final Vault vault;
    private final Clock clock;
    private final Actor actor;

    LinesToActs(
            ImportedLines lines,
            ImportedApplications applications,
            ImportedReviews reviews,
            RowsToActs process,
            GrownLines grown,
            Vault vault,
            Clock clock,
            Actor actor) {
        this.lines = lines;
        this.applications = applications;
        this.reviews = reviews;
        this.process = process;
        this.grown = grown;
        this.vault = vault;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public Taken take(AgencyCode agency, ApplicationLine line, LineOrigin origin) {
        LocalDate today = LocalDate.now(clock);
        String number = ImportedLines.number(line);
        Optional<KnownLine> known = lines.known(agency, line);
        if (known.isEmpty()) {
            refuseANumberOfTheDesksOwn(agency, number);
            return new Taken(
                    true,
                    applications.register(agency, actor, line, subject -> source(origin, subject, number), today));
        }
        if (known.get().hash().equals(origin.hash())) {
            return Taken.UNCHANGED;
        }
        ApplicationId id = applications.bearing(agency, number).orElseThrow(() -> notToBeCompared(RECEIPT_NO));
        var before = grown.before(
                known.get().line(),
                RECEIPT_NO,
                one -> ReadLine.remembered(one, today)
                        .map(act -> ((LineAct.OfApplication) act).line())
                        .orElse(null));
        GrownRows rows = GrownRows.of(before.line(), origin.line(), origin.reason() != null);
        MergedLine merged = new MergedLine(origin, before.line(), rows, LedgerSheet.APPLICATIONS, number, vault);
        List<Irregular> irregular = new ArrayList<>();
        boolean recorded = process.corrected(agency, line, merged, irregular, today);
        recorded |= process.fresh(agency, line, merged, false, irregular, today);
        Taken cells = merged.sameCells()
                ? Taken.UNCHANGED
                : taken(grown.application(
                        actor,
                        id,
                        before,
                        line,
                        merged.origin(),
                        today,
                        source(origin, LedgerSheet.APPLICATIONS, number)));
        recorded |= process.fresh(agency, line, merged, true, irregular, today);
        return both(cells, recorded, irregular, rows);
    }

    private static Taken both(Taken cells, boolean recorded, List<Irregular> irregular, GrownRows rows) {
        List<Irregular> odd = new ArrayList<>(cells.irregular());
        odd.addAll(irregular);
        List<ProposedCorrection> proposed = new ArrayList<>(cells.proposed());
        proposed.addAll(rows.proposed());
        return new Taken(cells.accepted() || recorded, odd, proposed);
    }

    @Override
    public Taken take(AgencyCode agency, ReviewLine line, LineOrigin origin) {
        LocalDate today = LocalDate.now(clock);
        String number = ImportedLines.number(line);
        Optional<KnownLine> known = lines.known(agency, line);
        if (known.isEmpty()) {
            return new Taken(
                    true, reviews.notify(agency, actor, line, subject -> source(origin, subject, number), today));
        }
        if (known.get().hash().equals(origin.hash())) {
            return Taken.UNCHANGED;
        }
        ReviewId id =
                Optional.ofNullable(known.get().thing()).map(ReviewId::new).orElseThrow(() -> notToBeCompared(CASE_NO));
        var before = grown.before(
                known.get().line(),
                CASE_NO,
                one -> ReadLine.remembered(one, today)
                        .map(act -> ((LineAct.OfReview) act).line())
                        .orElse(null));
        GrownRows rows = GrownRows.of(before.line(), origin.line(), origin.reason() != null);
        MergedLine merged = new MergedLine(origin, before.line(), rows, LedgerSheet.REVIEWS, number, vault);
        boolean recorded = process.ofReview(agency, id, line, merged, today);
        Taken cells = merged.sameCells()
                ? Taken.UNCHANGED
                : taken(grown.review(
                        actor,
                        agency,
                        id,
                        before,
                        line,
                        merged.origin(),
                        today,
                        source(origin, LedgerSheet.REVIEWS, number)));
        return both(cells, recorded, List.of(), rows);
    }

    @Override
    public Taken take(AgencyCode agency, ProcessRow row, LineOrigin origin) {
        LocalDate today = LocalDate.now(clock);
        String source = new LineSource(origin.place(), null, origin.hash(), null, row.number()).text();
        return process.take(agency, row, source, today)
                .map(irregular -> new Taken(true, irregular))
                .orElse(Taken.UNCHANGED);
    }

    @Override
    public List<String> missing(AgencyCode agency, ProcessRow row) {
        return process.missing(agency, row);
    }

    private static Taken taken(GrownLines.Grown grown) {
        return new Taken(grown.recorded(), grown.irregular(), grown.proposed());
    }

    /** Of a new line: it is sealed under the key of whoever it is about. */
    private String source(LineOrigin origin, SubjectId subject, String number) {
        SealedText line = vault.sealUnindexed(subject, origin.line().json());
        return new LineSource(origin.place(), null, origin.hash(), line, number).text();
    }

    /** Of a line that was imported before: the next comparison is with what was taken of it now. */
    private static GrownLines.Source source(LineOrigin origin, LedgerSheet sheet, String number) {
        return (hash, line) -> new LineSource(origin.place(), sheet, hash, line, number).text();
    }

    private void refuseANumberOfTheDesksOwn(AgencyCode agency, String number) {
        if (applications.bearing(agency, number).isPresent()) {
            throw Refusal.recordedAlready(
                    RECEIPT_NO, "登记号%s是在本台直接登记的办件，不是由台账导入的；请在办件中登记办理情况，或者改用其他登记号。".formatted(number));
        }
    }

    /** A line of an older release of which nothing but the hash is known. */
    private static Refusal notToBeCompared(String field) {
        return Refusal.recordedAlready(field, "本行已由以前的版本导入过，内容与上次不同，无法逐格比较；请在办件中登记新的办理情况。");
    }
}
