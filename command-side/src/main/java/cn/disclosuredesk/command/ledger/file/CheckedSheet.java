package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.ledgerfile.HeaderRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an upload that is a sheet of the ledger. {@code lines} are those below the header, which stands in row
 * {@code headerRow}; {@code leftOut} are the numbers of rows among them that are none, such as totals; {@code name} is
 * null in CSV.
 */
public record CheckedSheet(
        int place,
        @Nullable String name,
        HeaderRow header,
        long headerRow,
        int lines,
        List<Long> leftOut,
        List<MergedRange> merged) {

    private static final int NAMED = 10;

    /** Which rows were left out, for people; empty where none was. */
    public Optional<String> remainder() {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        String rows = leftOut.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        String sheet = name == null ? "" : "“%s”".formatted(name);
        return Optional.of(
                leftOut.size() > NAMED
                        ? "%s第 %s 等 %d 行（合计、说明或者空行）".formatted(sheet, rows, leftOut.size())
                        : "%s第 %s 行（合计、说明或者空行）".formatted(sheet, rows));
    }

    /** Never prints its name, which may be somebody's. */
    @Override
    public String toString() {
        return "CheckedSheet[" + place + "]";
    }
}
