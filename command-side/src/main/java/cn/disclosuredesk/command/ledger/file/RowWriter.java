package cn.disclosuredesk.command.ledger.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes rows so that {@link StoredRows} reads them again, whatever file they came from. */
final class RowWriter implements Closeable {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream out;

    RowWriter(OutputStream bytes) {
        out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater)));
    }

    void write(SheetRow row) throws IOException {
        out.writeBoolean(true);
        out.writeLong(row.number());
        out.writeInt(row.cells().size());
        for (String cell : row.cells()) {
            write(cell);
        }
        out.writeInt(row.faults().size());
        for (Map.Entry<Integer, String> fault : row.faults().entrySet()) {
            out.writeInt(fault.getKey());
            write(fault.getValue());
        }
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        try {
            out.writeBoolean(false);
            out.close();
        } finally {
            deflater.end();
        }
    }
}
