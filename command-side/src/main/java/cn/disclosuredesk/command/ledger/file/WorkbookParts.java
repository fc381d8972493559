package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files within a workbook, which is a zip file. */
final class WorkbookParts implements Closeable {

    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private final long size;
    private final Inflation inflation = new Inflation();

    WorkbookParts(UploadedFile file) throws IOException {
        refuseIfOfTooManyEntries(file);
        size = file.size();
        zip = ZipFile.builder().setSeekableByteChannel(new UploadChannel(file)).get();
    }

    boolean has(String address) {
        return zip.getEntry(address) != null;
    }

    XmlPart open(String address) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(address);
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.malformed("file", "文件有打开密码，无法读取，请取消密码后另存再上传");
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("compressed as no workbook is");
        }
        InputStream inflated = zip.getInputStream(entry);
        return new XmlPart(inflation.counted(inflated, Math.min(entry.getCompressedSize(), size)));
    }

    /** Whoever opens a zip file holds its list of entries in memory; the number that the file states proves nothing. */
    private static void refuseIfOfTooManyEntries(UploadedFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] bytes = new byte[8192];
            int matched = 0;
            int entries = 0;
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                for (int i = 0; i < count; i++) {
                    matched = bytes[i] == ENTRY[matched] ? matched + 1 : bytes[i] == ENTRY[0] ? 1 : 0;
                    if (matched == ENTRY.length) {
                        matched = 0;
                        entries++;
                    }
                }
            }
            if (entries > Bounds.ENTRIES) {
                throw new IOException("more entries than a workbook has");
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
