package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a dry run remembers of batches that were rolled back, so that later lines are judged as if they stood: the
 * applications that reviews of the same upload are about, which are taken once more in the
 * batch of the review.
 *
 * <p>One transaction for the whole dry run would need no memory, but for as long as it lasted it would hold the row
 * from which the agency's receipt numbers come, and its uncommitted events would keep every later event from getting
 * its place: nobody could register, and every reader would wait.
 */
final class Rehearsal {

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, PlacedLine> applications = new HashMap<>();

    /** A review of this upload is about these applications. */
    void want(LineAct act) {
        wanted.addAll(act.about());
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
                line.act().stream().flatMap(act -> act.numbers().stream()).forEach(number -> remember(number, line));
            }
        }
    }

    /** A row about what was taken and rolled back again: it would not be found. */
    Optional<Verdict> decided(PlacedLine line) {
        return line.act()
                .filter(LineAct.OfRow.class::isInstance)
                .filter(act -> taken.contains(act.number()))
                .map(act -> line.taken(LedgerActs.Taken.ACCEPTED));
    }

    private void remember(String number, PlacedLine line) {
        taken.add(number);
        if (line.sheet() == LedgerSheet.APPLICATIONS && wanted.contains(number)) {
            applications.put(number, line);
        }
    }
}
