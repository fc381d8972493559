package cn.disclosuredesk.command.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An uploaded file, opened to be read as sheets of rows, whatever its format. */
interface LedgerFile extends Closeable {

    List<Sheet> sheets();

    /** Names of sheets that nobody who opens the file sees; they are not read. */
    default List<String> hidden() {
        return List.of();
    }

    /** {@code place} is the one that {@link #open} is called with; {@code name} is null in CSV, where the file is the sheet. */
    record Sheet(int place, @Nullable String name) {

        /** Never prints its name, which may be somebody's. */
        @Override
        public String toString() {
            return "Sheet[" + place + "]";
        }
    }

    /** The rows of a sheet from its first; a sheet can be read more than once. */
    SheetRows open(int place) throws IOException;
}
