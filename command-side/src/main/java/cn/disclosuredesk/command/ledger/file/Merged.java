package cn.disclosuredesk.command.ledger.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of cells that are covered by a merged one why they are empty. To read them as empty would be wrong (nothing
 * happened), and to read the merged text into each would be a guess.
 */
final class Merged {

    private final List<MergedRange> ahead;
    private final int width;
    private final List<MergedRange> reached = new ArrayList<>();
    private int next;

    /** {@code width} is the number of columns of the table; what is merged beside it is of no interest. */
    Merged(List<MergedRange> ranges, int width) {
        this.width = width;
        this.ahead = ranges.stream()
                .sorted(Comparator.comparingLong(MergedRange::firstRow))
                .toList();
    }

    /** Rows come in their order. */
    SheetRow marked(SheetRow row) {
        while (next < ahead.size() && ahead.get(next).firstRow() <= row.number()) {
            reached.add(ahead.get(next++));
        }
        reached.removeIf(range -> range.lastRow() < row.number());
        if (reached.isEmpty()) {
            return row;
        }
        Map<Integer, String> faults = new HashMap<>(row.faults());
        for (MergedRange range : reached) {
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), width - 1); column++) {
                if (!range.holds(row.number(), column) && row.cell(column).isBlank()) {
                    faults.put(column, range.sentence());
                }
            }
        }
        return new SheetRow(row.number(), row.cells(), faults);
    }

    /**
     * Whether a header goes on in another row, whose words would be lost: a cell of it reaches there, or spans several
     * columns of which {@code next} says more.
     */
    static boolean splitHeader(List<MergedRange> ranges, SheetRow header, SheetRow next) {
        return ranges.stream().anyMatch(range -> range.splits(header, next));
    }

    /** The range that covers more than one of the first {@code rows}, if any: a header in two rows. */
    static Optional<MergedRange> within(List<MergedRange> ranges, long rows) {
        return ranges.stream()
                .filter(range -> range.firstRow() < range.lastRow() && range.lastRow() <= rows)
                .findFirst();
    }
}
