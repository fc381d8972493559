package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.ProposedCorrection;
import cn.disclosuredesk.command.ledger.growth.RememberedLine;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of 过程 of a line that was taken before: those that were not remembered are new. One that vanished while
 * another of its 事项 appeared is that one, written otherwise: it is corrected where the upload gives a reason, and
 * proposed where it does not. Of a line without rows nothing is known: its upload may have had no third sheet.
 *
 * @param fresh places of the new rows among those of the line, from 0
 * @param changed rows that are written otherwise now, to be corrected
 * @param rows what is remembered of them from now on
 */
record GrownRows(
        List<Integer> fresh, List<Changed> changed, List<ProposedCorrection> proposed, List<Map<String, String>> rows) {

    private static final String HOW = "“过程”表中原来的一行不见了，出现了同一事项的另一行；没有更改，确需更正的，请填写更正理由后再导入一次。";

    /**
     * A row that is written otherwise now.
     *
     * @param before as it was remembered
     * @param place of the row that stands in its stead, among those of the line
     */
    record Changed(Map<String, String> before, int place) {}

    /** {@code accepts} says whether the upload gives a reason for what changed. */
    static GrownRows of(@Nullable RememberedLine before, RememberedLine now, boolean accepts) {
        List<Map<String, String>> rows = new ArrayList<>(before == null ? List.of() : before.rows());
        List<Map<String, String>> gone = new ArrayList<>(rows);
        List<Integer> other = new ArrayList<>();
        for (int place = 0; place < now.rows().size(); place++) {
            if (!taken(gone, unnumbered(now.rows().get(place)))) {
                other.add(place);
            }
        }
        List<Integer> fresh = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<ProposedCorrection> proposed = new ArrayList<>();
        for (int place : other) {
            Map<String, String> row = now.rows().get(place);
            Map<String, String> vanished = gone.stream()
                    .filter(one -> act(one).equals(act(row)))
                    .findFirst()
                    .orElse(null);
            if (vanished == null) {
                fresh.add(place);
                rows.add(row);
                continue;
            }
            gone.remove(vanished);
            if (accepts) {
                changed.add(new Changed(vanished, place));
                rows.set(rows.indexOf(vanished), row);
            } else {
                proposed.add(new ProposedCorrection(ProcessColumn.ACT, shown(vanished), shown(row), HOW));
            }
        }
        return new GrownRows(fresh, changed, proposed, rows);
    }

    /** Takes away one that says the same; false where none does. */
    private static boolean taken(List<Map<String, String>> gone, Map<String, String> row) {
        return gone.stream()
                .filter(one -> unnumbered(one).equals(row))
                .findFirst()
                .map(gone::remove)
                .orElse(false);
    }

    private static String act(Map<String, String> row) {
        return row.getOrDefault(ProcessColumn.ACT.header(), "");
    }

    /** Who numbers her rows anew says nothing new. */
    private static Map<String, String> unnumbered(Map<String, String> row) {
        Map<String, String> plain = new LinkedHashMap<>(row);
        plain.remove(ProcessColumn.PLACE.header());
        plain.remove(ProcessColumn.ABOUT.header());
        return plain;
    }

    /** Nothing of it can name a person. */
    private static String shown(Map<String, String> row) {
        return "%s（%s） %s"
                .formatted(
                        act(row), LedgerSheet.PROCESS.label(), row.getOrDefault(ProcessColumn.HAPPENED_ON.header(), ""))
                .strip();
    }
}
