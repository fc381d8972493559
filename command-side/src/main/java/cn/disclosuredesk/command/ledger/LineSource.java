package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an imported event says of the line that caused it: where the line stands, the keyed hash of its cells, the number
 * that identifies it, and where in the vault it lies as it stood. Two forms are in the stores: {@code place#hash#number}
 * of older releases, and {@code place##sheet#hash#subject#entry#sha256#number}; the sheet is empty where the line was new.
 *
 * @param grown the sheet of a line that had been imported before; null = it was new
 * @param line null in what older releases recorded
 */
record LineSource(
        String place,
        @Nullable LedgerSheet grown,
        String hash,
        @Nullable SealedText line,
        String number) {

    private static final String SEPARATOR = "#";

    /** In front of a hash nothing stands in the older form. */
    private static final int PARTS_BEFORE = 3;

    private static final int PARTS = 8;

    String text() {
        if (line == null) {
            return String.join(SEPARATOR, place, hash, number);
        }
        return String.join(
                SEPARATOR,
                place,
                "",
                grown == null ? "" : grown.label(),
                hash,
                line.subject().value(),
                line.entry().value(),
                line.sha256(),
                number);
    }

    /** The number stands last, since it may hold anything. */
    static LineSource read(String text) {
        String[] before = text.split(SEPARATOR, PARTS_BEFORE);
        if (!before[1].isEmpty()) {
            return new LineSource(before[0], null, before[1], null, before[2]);
        }
        String[] parts = text.split(SEPARATOR, PARTS);
        return new LineSource(
                parts[0],
                sheet(parts[2]).orElse(null),
                parts[3],
                new SealedText(new SubjectId(parts[4]), new EntryId(parts[5]), parts[6]),
                parts[7]);
    }

    private static Optional<LedgerSheet> sheet(String label) {
        return Arrays.stream(LedgerSheet.values())
                .filter(sheet -> sheet.label().equals(label))
                .findFirst();
    }
}
