package cn.disclosuredesk.command.ledger.file;

import java.io.IOException;
import java.util.List;

/** A CSV file is one sheet without a name. */
final class CsvFile implements LedgerFile {

    private final UploadedFile file;
    private final CsvForm form;

    CsvFile(UploadedFile file) throws IOException {
        this.file = file;
        this.form = CsvForm.of(file);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, null));
    }

    @Override
    public SheetRows open(int place) throws IOException {
        return new CsvLines(file.open(), form);
    }

    @Override
    public void close() {
        // Each reading opens and closes the file by itself.
    }
}
