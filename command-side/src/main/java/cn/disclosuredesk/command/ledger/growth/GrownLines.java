package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ReviewLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 台账逐周增长: a line that was imported before and says something else now. What is new in it is recorded; what it says
 * otherwise is recorded where the upload gives a reason, and proposed where it does not.
 */
public final class GrownLines {

    private static final String HOW = "与上次导入的内容不同，没有更改；确需更正的，请填写更正理由后再导入一次。";

    private final GrownApplications applications;
    private final GrownReviews reviews;
    private final Vault vault;

    public GrownLines(GrownApplications applications, GrownReviews reviews, Vault vault) {
        this.applications = applications;
        this.reviews = reviews;
        this.vault = vault;
    }

    /**
     * A line as it stood.
     *
     * @param line null where nobody remembers it
     * @param told the same as it is read today
     */
    public record Before<L>(
            @Nullable RememberedLine line, @Nullable L told) {}

    /** What became of a line: whether anything was recorded, what of it is irregular, what was only proposed. */
    public record Grown(boolean recorded, List<Irregular> irregular, List<ProposedCorrection> proposed) {}

    /** How the envelope tells of the line as it is remembered from now on. */
    @FunctionalInterface
    public interface Source {

        String of(String hash, SealedText line);
    }

    /**
     * The line as it stood, opened.
     *
     * @param read how a line is read today; null where it cannot be read any more
     * @throws Refusal where whoever it names was erased: then only whether it changed can be told
     */
    public <L> Before<L> before(@Nullable SealedText sealed, String field, Function<RememberedLine, @Nullable L> read) {
        if (sealed == null) {
            return new Before<>(null, null);
        }
        RememberedLine line = vault.open(sealed)
                .map(RememberedLine::ofJson)
                .orElseThrow(() -> Refusal.excluded(field, "本行与上次导入的内容不同；本件的个人信息已经销毁，不能再由台账补充或者更正。"));
        return new Before<>(line, read.apply(line));
    }

    public Grown application(
            Actor actor,
            ApplicationId id,
            Before<ApplicationLine> before,
            ApplicationLine now,
            LineOrigin origin,
            LocalDate today,
            Source source) {
        Outcome outcome = applications.record(
                actor,
                id,
                before.told(),
                now,
                origin.reason(),
                today,
                (subject, left) -> source(subject, remembered(before.line(), origin.line(), left), source));
        return grown(outcome, before.line(), origin.line());
    }

    public Grown review(
            Actor actor,
            AgencyCode agency,
            ReviewId id,
            Before<ReviewLine> before,
            ReviewLine now,
            LineOrigin origin,
            LocalDate today,
            Source source) {
        Outcome outcome = reviews.record(
                actor,
                agency,
                id,
                before.told(),
                now,
                origin.reason(),
                today,
                (subject, left) -> source(subject, remembered(before.line(), origin.line(), left), source));
        return grown(outcome, before.line(), origin.line());
    }

    private String source(SubjectId subject, RememberedLine line, Source source) {
        return source.of(
                vault.keyedHash(RememberedLine.PURPOSE, line.normalised()), vault.sealUnindexed(subject, line.json()));
    }

    /** What was left as it is stays to be proposed again: it is remembered as it stood. */
    private static RememberedLine remembered(
            @Nullable RememberedLine before, RememberedLine now, List<Growth.Change> left) {
        RememberedLine line = now;
        for (Growth.Change change : left) {
            for (LedgerColumn column : columns(change)) {
                line = line.with(column.header(), before == null ? "" : before.cell(column.header()));
            }
        }
        return line;
    }

    /** What is taken back or replaced as a whole is left as a whole. */
    private static List<LedgerColumn> columns(Growth.Change change) {
        LedgerSheet sheet = change.column() instanceof ReviewColumn ? LedgerSheet.REVIEWS : LedgerSheet.APPLICATIONS;
        return change.fields() == null ? ToldField.columnsOf(sheet, change.act()) : List.of(change.column());
    }

    private static Grown grown(Outcome outcome, @Nullable RememberedLine before, RememberedLine now) {
        return new Grown(
                outcome.recorded(),
                outcome.irregular(),
                outcome.left().stream()
                        .map(change -> proposed(change, before, now))
                        .toList());
    }

    private static ProposedCorrection proposed(
            Growth.Change change, @Nullable RememberedLine before, RememberedLine now) {
        String header = change.column().header();
        return new ProposedCorrection(
                change.column(), before == null ? change.stood() : before.cell(header), now.cell(header), HOW);
    }
}
