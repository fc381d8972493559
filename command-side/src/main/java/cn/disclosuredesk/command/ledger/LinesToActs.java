package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Each line becomes the acts it stands for; a line that was imported before as it is changes nothing. */
final class LinesToActs implements LedgerActs {

    private final ImportedLines lines;
    private final ImportedApplications applications;
    private final ImportedReviews reviews;
    private final Vault vault;
    private final Clock clock;
    private final Actor actor;

    LinesToActs(
            ImportedLines lines,
            ImportedApplications applications,
            ImportedReviews reviews,
            Vault vault,
            Clock clock,
            Actor actor) {
        this.lines = lines;
        this.applications = applications;
        this.reviews = reviews;
        this.vault = vault;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public Taken take(AgencyCode agency, ApplicationLine line, LineOrigin origin) {
        Optional<KnownLine> before = lines.known(agency, line);
        if (before.isPresent()) {
            return unchanged("receiptNo", before.get(), origin);
        }
        String number = ImportedLines.number(line);
        return new Taken(
                true,
                applications.register(
                        agency, actor, line, subject -> source(origin, subject, number), LocalDate.now(clock)));
    }

    @Override
    public Taken take(AgencyCode agency, ReviewLine line, LineOrigin origin) {
        Optional<KnownLine> before = lines.known(agency, line);
        if (before.isPresent()) {
            return unchanged("caseNo", before.get(), origin);
        }
        String number = ImportedLines.number(line);
        return new Taken(
                true,
                reviews.notify(agency, actor, line, subject -> source(origin, subject, number), LocalDate.now(clock)));
    }

    @Override
    public Taken take(AgencyCode agency, ProcessRow row, LineOrigin origin) {
        LocalDate today = LocalDate.now(clock);
        String source = new LineSource(origin.place(), null, origin.hash(), null, row.number()).text();
        if (row.act().ofReview()) {
            return reviews.record(agency, actor, row, source, today) ? Taken.ACCEPTED : Taken.UNCHANGED;
        }
        return applications
                .record(agency, actor, row, source, today)
                .map(irregular -> new Taken(true, irregular))
                .orElse(Taken.UNCHANGED);
    }

    /** Of a new line: it is sealed under the key of whoever it is about. */
    private String source(LineOrigin origin, SubjectId subject, String number) {
        SealedText line = vault.sealUnindexed(subject, origin.line().json());
        return new LineSource(origin.place(), null, origin.hash(), line, number).text();
    }

    private static Taken unchanged(String field, KnownLine before, LineOrigin now) {
        if (!before.hash().equals(now.hash())) {
            throw Refusal.recordedAlready(field, "本行已导入过，内容与上次不同；已登记的事实不会被覆盖，请在办件中登记新的办理情况。");
        }
        return Taken.UNCHANGED;
    }
}
