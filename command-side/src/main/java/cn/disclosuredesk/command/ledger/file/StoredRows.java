package cn.disclosuredesk.command.ledger.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Rows as {@link RowWriter} wrote them. */
final class StoredRows implements SheetRows {

    private final Inflater inflater = new Inflater();
    private final DataInputStream in;
    private boolean ended;

    StoredRows(InputStream bytes) {
        in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(bytes, inflater)));
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        if (ended || !in.readBoolean()) {
            ended = true;
            return Optional.empty();
        }
        long number = in.readLong();
        int count = in.readInt();
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(text());
        }
        Map<Integer, String> faults = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            faults.put(in.readInt(), text());
        }
        return Optional.of(new SheetRow(number, cells, faults));
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } finally {
            inflater.end();
        }
    }
}
