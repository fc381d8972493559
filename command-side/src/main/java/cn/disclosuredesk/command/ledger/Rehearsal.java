package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.SheetRow;
import cn.disclosuredesk.command.ledger.file.StoredFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a dry run remembers of batches that were rolled back, so that later lines are judged as if they stood: what
 * reviews and rows of 过程 of the same upload are about is taken once more in their batch.
 *
 * <p>One transaction for the whole dry run would need no memory, but for as long as it lasted it would hold the row
 * from which the agency's receipt numbers come, and its uncommitted events would keep every later event from getting
 * its place: nobody could register, and every reader would wait.
 */
final class Rehearsal {

    private final UUID job;
    private final RehearsalTable table;
    private final BiFunction<Integer, SheetRow, PlacedLine> reading;
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> wantedByRows = new HashSet<>();

    /** @param reading a line as it is read, by the place of its file */
    Rehearsal(UUID job, RehearsalTable table, BiFunction<Integer, SheetRow, PlacedLine> reading) {
        this.job = job;
        this.table = table;
        this.reading = reading;
    }

    /** A review of this upload is about these applications, a row about this case. */
    void want(LineAct act) {
        if (act instanceof LineAct.OfRow) {
            wantedByRows.addAll(needs(act));
        } else {
            wanted.addAll(needs(act));
        }
    }

    /** Lines of earlier batches that these lines need, in the order in which they are taken. */
    List<PlacedLine> needed(List<PlacedLine> lines) {
        Set<String> names = new LinkedHashSet<>();
        acts(lines).forEach(act -> names.addAll(needs(act)));
        List<PlacedLine> needed = read(names);
        Set<String> more = new LinkedHashSet<>();
        acts(needed).filter(LineAct.OfReview.class::isInstance).forEach(act -> more.addAll(needs(act)));
        if (names.addAll(more)) {
            needed = read(names);
        }
        List<PlacedLine> ordered = new ArrayList<>(needed);
        ordered.sort(Comparator.comparing(PlacedLine::sheet));
        return ordered;
    }

    /** In the transaction in which the verdicts are counted. */
    void remember(StoredFile file, List<PlacedLine> lines, List<Verdict> verdicts) {
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            if (verdicts.get(i).kind() == Verdict.Kind.ACCEPTED) {
                line.act()
                        .ifPresent(act -> table.insert(
                                job,
                                names(act),
                                file.place(),
                                line.read().cells().row()));
            }
        }
    }

    private List<PlacedLine> read(Set<String> names) {
        return table.of(job, names).stream()
                .map(kept -> reading.apply(kept.file(), kept.row()))
                .toList();
    }

    private static Stream<LineAct> acts(List<PlacedLine> lines) {
        return lines.stream().flatMap(line -> line.act().stream());
    }

    /** What must stand before an act can be judged. */
    private static List<String> needs(LineAct act) {
        if (act instanceof LineAct.OfRow alone) {
            return List.of(
                    alone.row().act().ofReview()
                            ? review(alone.row().number())
                            : application(alone.row().number()));
        }
        return act.about().stream().map(Rehearsal::application).toList();
    }

    /** Under which somebody wants a line. */
    private List<String> names(LineAct act) {
        if (act instanceof LineAct.OfReview told) {
            return Stream.concat(
                            needs(act).stream(),
                            ImportedLines.rowNumbers(told.line()).stream().map(Rehearsal::review))
                    .filter(wantedByRows::contains)
                    .toList();
        }
        return (act instanceof LineAct.OfRow ? needs(act).stream() : Stream.of(application(act.number())))
                .filter(name -> wanted.contains(name) || wantedByRows.contains(name))
                .toList();
    }

    private static String application(String number) {
        return "登记号:" + number;
    }

    private static String review(String number) {
        return "案号:" + number;
    }
}
