package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the text of a CSV file while it is read. The parser holds a whole record in memory, and quotes that never
 * close make the rest of the file one cell: such a file is refused before it has filled the memory.
 */
final class MeasuredCsv extends FilterReader {

    private final char separator;
    private long line = 1;
    private long recordLine = 1;
    private int cells = 1;
    private int inCell;
    private int inRecord;
    private boolean quoted;
    private boolean maybeClosed;
    private boolean afterReturn;

    MeasuredCsv(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            see((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] characters, int from, int length) throws IOException {
        int count = super.read(characters, from, length);
        for (int i = from; i < from + count; i++) {
            see(characters[i]);
        }
        return count;
    }

    private void see(char character) {
        boolean end = character == '\n' || character == '\r';
        if (end && !(character == '\n' && afterReturn)) {
            line++;
        }
        afterReturn = character == '\r';
        if (maybeClosed && character != '"') {
            quoted = false;
        }
        maybeClosed = quoted && character == '"' && !maybeClosed && inCell > 0;
        if (!quoted && character == '"' && inCell == 0) {
            quoted = true;
        } else if (!quoted && end) {
            recordLine = line;
            cells = 1;
            inCell = 0;
            inRecord = 0;
            return;
        } else if (!quoted && character == separator) {
            cells++;
            inCell = 0;
            if (cells > Bounds.COLUMNS) {
                throw refusal("第 %d 行有超过 %d 列，不像是台账".formatted(recordLine, Bounds.COLUMNS));
            }
            return;
        }
        inCell++;
        inRecord++;
        if (inCell > Bounds.CELL || inRecord > Bounds.ROW) {
            throw refusal((quoted ? "从第 %d 行起引号不成对，或者有超过 %d 个字的单元格，请检查后再上传" : "第 %d 行有超过 %d 个字的单元格，不像是台账")
                    .formatted(recordLine, Bounds.CELL));
        }
    }

    private static Refusal refusal(String sentence) {
        return Refusal.malformed("file", sentence);
    }
}
