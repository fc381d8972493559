package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.command.ledger.growth.RememberedLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings each line together with the rows of 过程 that bear its number. Rows whose number stands on no line of the upload
 * are left; so are those that only a review makes possible, such as a second reply: the review is taken first.
 */
final class WaitingRows {

    /** What only happens while a reply is owed: behind an end, while a new one is. */
    private static final Set<ProcessAct> ASKED_OF_AN_OPEN_CASE = EnumSet.of(
            ProcessAct.CLARIFICATION_REQUEST,
            ProcessAct.CONSULTATION,
            ProcessAct.EXTENSION,
            ProcessAct.FEE_NOTICE,
            ProcessAct.REASONS_REQUEST,
            ProcessAct.DELAY);

    private final LedgerJobs jobs;
    private final Vault vault;

    WaitingRows(LedgerJobs jobs, Vault vault) {
        this.jobs = jobs;
        this.vault = vault;
    }

    /** Those of {@code lines} that had no verdict yet. */
    List<ReadLine> left(LedgerJob job, StoredFile file, List<ReadLine> lines) {
        if (file.sheet() != LedgerSheet.PROCESS || lines.isEmpty()) {
            return lines;
        }
        long first = lines.get(0).number();
        long last = lines.get(lines.size() - 1).number();
        Set<Long> settled = jobs.rows().settled(job.id(), file.place(), first, last);
        return lines.stream()
                .filter(line -> !settled.contains(line.number()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The lines as they are taken, with their rows. */
    List<PlacedLine> placed(LedgerJob job, StoredFile file, List<ReadLine> lines) {
        boolean reviews = file.sheet() == LedgerSheet.REVIEWS;
        Set<String> numbers = lines.stream()
                .flatMap(line -> line.act().stream())
                .flatMap(act -> rowNumbers(act).stream())
                .collect(Collectors.toSet());
        Map<String, List<PlacedRow>> rows =
                numbers.isEmpty() ? Map.of() : jobs.rows().of(job.id(), reviews, numbers);
        return lines.stream().map(line -> placed(job, file, line, rows)).toList();
    }

    private static Collection<String> rowNumbers(LineAct act) {
        if (act instanceof LineAct.OfReview review) {
            return ImportedLines.rowNumbers(review.line());
        }
        if (act instanceof LineAct.OfRow alone) {
            return alone.row().about() == null || alone.row().act().ofReview()
                    ? List.of()
                    : List.of(alone.row().number());
        }
        return act.numbers();
    }

    private PlacedLine placed(LedgerJob job, StoredFile file, ReadLine line, Map<String, List<PlacedRow>> rows) {
        if (line.act().isEmpty()) {
            return new PlacedLine(file.sheet(), line, origin(job, file, line, List.of()));
        }
        LineAct act = line.act().get();
        List<PlacedRow> hers = rowNumbers(act).stream()
                .flatMap(number -> rows.getOrDefault(number, List.of()).stream())
                .toList();
        if (act instanceof LineAct.OfRow alone) {
            ReadLine told = line.with(new LineAct.OfRow(
                    asked(alone.row(), hers.stream().map(PlacedRow::row).toList())));
            return new PlacedLine(file.sheet(), told, origin(job, file, line, List.of()));
        }
        if (act instanceof LineAct.OfApplication application) {
            hers = beforeAReview(application.line().reply(), hers);
        }
        ReadLine told = line.with(act.with(hers.stream().map(PlacedRow::row).toList()));
        return new PlacedLine(file.sheet(), told, origin(job, file, line, hers), hers);
    }

    private LineOrigin origin(LedgerJob job, StoredFile file, ReadLine line, List<PlacedRow> rows) {
        RememberedLine remembered = new RememberedLine(
                line.cells().remembered().cells(),
                rows.stream().map(PlacedRow::cells).toList());
        String hash = line.act().isPresent() ? vault.keyedHash(RememberedLine.PURPOSE, remembered.normalised()) : "";
        return new LineOrigin(file.source(line.number()), hash, remembered, job.reason());
    }

    /** A row by itself, with the day of the one that it answers. */
    static ProcessRow asked(ProcessRow row, List<ProcessRow> beside) {
        return beside.stream()
                .filter(other -> other.place() != null && other.place().equals(row.about()))
                .findFirst()
                .map(question -> row.asked(question.on()))
                .orElse(row);
    }

    /**
     * All but a second end that follows no revocation of ours, what was asked for it, and what happened after that: the
     * review that made it due is not taken yet.
     */
    static List<PlacedRow> beforeAReview(ApplicationLine.@Nullable Reply reply, List<PlacedRow> rows) {
        Set<PlacedRow> later = new HashSet<>();
        boolean told = reply == null;
        boolean ended = false;
        for (PlacedRow placed : inOrder(rows)) {
            ProcessRow row = placed.row();
            boolean end = row.act() == ProcessAct.REPLY || row.act() == ProcessAct.WITHDRAWAL;
            if (!told && reply.madeOn().isBefore(row.on())
                    || !told && end && reply.madeOn().equals(row.on())) {
                boolean itself = reply.madeOn().equals(row.on());
                told = true;
                ended = true;
                if (itself) {
                    continue;
                }
            }
            if (!later.isEmpty() || ended && (end || ASKED_OF_AN_OPEN_CASE.contains(row.act()))) {
                later.add(placed);
            } else if (end) {
                ended = true;
            } else if (row.act() == ProcessAct.REPLY_REVOKED) {
                ended = false;
            }
        }
        return rows.stream().filter(row -> !later.contains(row)).toList();
    }

    private static List<PlacedRow> inOrder(List<PlacedRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((PlacedRow placed) -> placed.row().on())
                        .thenComparing(placed ->
                                Optional.ofNullable(placed.row().place()).orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
