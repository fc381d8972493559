package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Each line becomes the acts it stands for; a line that was imported before as it is changes nothing. */
final class LinesToActs implements LedgerActs {

    private final ImportedLines lines;
    private final ImportedApplications applications;
    private final ImportedReviews reviews;
    private final Clock clock;
    private final Actor actor;

    LinesToActs(
            ImportedLines lines, ImportedApplications applications, ImportedReviews reviews, Clock clock, Actor actor) {
        this.lines = lines;
        this.applications = applications;
        this.reviews = reviews;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public Taken take(AgencyCode agency, ApplicationLine line, String source, String lineHash) {
        Optional<String> before = lines.hashOf(agency, line);
        if (before.isPresent()) {
            return unchanged("receiptNo", before.get(), lineHash);
        }
        String full = ImportedLines.source(source, ImportedLines.number(line), lineHash);
        return new Taken(true, applications.register(agency, actor, line, full, LocalDate.now(clock)));
    }

    @Override
    public Taken take(AgencyCode agency, ReviewLine line, String source, String lineHash) {
        Optional<String> before = lines.hashOf(agency, line);
        if (before.isPresent()) {
            return unchanged("caseNo", before.get(), lineHash);
        }
        String full = ImportedLines.source(source, ImportedLines.number(line), lineHash);
        return new Taken(true, reviews.notify(agency, actor, line, full, LocalDate.now(clock)));
    }

    @Override
    public Taken take(AgencyCode agency, ProcessRow row, String source) {
        LocalDate today = LocalDate.now(clock);
        if (row.act().ofReview()) {
            return reviews.record(agency, actor, row, source, today) ? Taken.ACCEPTED : Taken.UNCHANGED;
        }
        return applications
                .record(agency, actor, row, source, today)
                .map(irregular -> new Taken(true, irregular))
                .orElse(Taken.UNCHANGED);
    }

    private static Taken unchanged(String field, String before, String now) {
        if (!before.equals(now)) {
            throw Refusal.recordedAlready(field, "本行已导入过，内容与上次不同；已登记的事实不会被覆盖，请在办件中登记新的办理情况。");
        }
        return Taken.UNCHANGED;
    }
}
