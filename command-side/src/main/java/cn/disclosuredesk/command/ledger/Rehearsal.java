package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a dry run remembers of batches that were rolled back, so that later lines are judged as if they stood: numbers
 * that were taken, and the applications that reviews of the same upload are about, which are taken once more in the
 * batch of the review.
 *
 * <p>One transaction for the whole dry run would need no memory, but for as long as it lasted it would hold the row
 * from which the agency's receipt numbers come, and its uncommitted events would keep every later event from getting
 * its place: nobody could register, and every reader would wait.
 */
final class Rehearsal {

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, PlacedLine> applications = new HashMap<>();
    private final Map<LedgerSheet, Map<String, String>> hashes = new HashMap<>();

    /** A review of this upload is about these applications. */
    void want(LineAct act) {
        wanted.addAll(act.about());
    }

    /** The verdict that an earlier line already decides: the same again, or the same number with other cells. */
    Optional<Verdict> decided(PlacedLine line) {
        if (line.act().orElse(null) instanceof LineAct.OfRow alone) {
            // What it is about was taken and rolled back again: it would not be found.
            return hashes.values().stream()
                            .anyMatch(known -> known.containsKey(alone.row().number()))
                    ? Optional.of(line.taken(LedgerActs.Taken.ACCEPTED))
                    : Optional.empty();
        }
        return numbers(line)
                .flatMap(number -> Stream.ofNullable(hashes(line).get(number)))
                .findFirst()
                .map(hash -> hash.equals(line.origin().hash())
                        ? line.taken(LedgerActs.Taken.UNCHANGED)
                        : line.rejected(numberOf(line.sheet()), "本次上传中前面已有同一号码的行，内容与本行不同"));
    }

    /** Applications of earlier batches that these lines need. */
    List<PlacedLine> needed(List<PlacedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.act().stream())
                .flatMap(act -> act.about().stream())
                .distinct()
                .filter(applications::containsKey)
                .map(applications::get)
                .toList();
    }

    void remember(List<PlacedLine> lines, List<Verdict> verdicts) {
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            if (verdicts.get(i).kind() == Verdict.Kind.ACCEPTED) {
                numbers(line).findFirst().ifPresent(number -> remember(number, line));
            }
        }
    }

    private void remember(String number, PlacedLine line) {
        hashes(line).put(number, line.origin().hash());
        if (line.sheet() == LedgerSheet.APPLICATIONS && wanted.contains(number)) {
            applications.put(number, line);
        }
    }

    private Map<String, String> hashes(PlacedLine line) {
        return hashes.computeIfAbsent(line.sheet(), sheet -> new HashMap<>());
    }

    private static Stream<String> numbers(PlacedLine line) {
        return line.act().stream().flatMap(act -> act.numbers().stream());
    }

    private static LedgerColumn numberOf(LedgerSheet sheet) {
        return sheet == LedgerSheet.APPLICATIONS ? ApplicationColumn.RECEIPT_NO : ReviewColumn.CASE_NO;
    }
}
