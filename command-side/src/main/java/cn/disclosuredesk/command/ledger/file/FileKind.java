package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds out by its content what kind of file was uploaded, and opens it; names of files prove nothing. */
final class FileKind {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] RAR = {'R', 'a', 'r', '!'};
    private static final byte[] SEVEN = {'7', 'z', (byte) 0xbc, (byte) 0xaf};
    private static final String DAMAGED = "工作簿已损坏或者没有传完整，无法读取，请在 Excel 或 WPS 中打开后另存为 .xlsx 再上传";

    private FileKind() {}

    /** @throws Refusal where it is no ledger in a format that is read; its sentence says what to do */
    static LedgerFile open(UploadedFile file) throws IOException {
        if (file.size() == 0) {
            throw refusal("文件是空的");
        }
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(2048);
        }
        if (begins(start, ZIP) || begins(start, EMPTY_ZIP)) {
            return workbook(file);
        }
        if (OldOffice.begins(start)) {
            throw refusal(OldOffice.sentence(file));
        }
        if (begins(start, PDF)) {
            throw refusal("这是 PDF 文件，请上传台账的 Excel 工作簿（.xlsx）或 CSV 文件");
        }
        if (begins(start, RAR) || begins(start, SEVEN)) {
            throw refusal("这是压缩包，请先解压，再上传其中的台账");
        }
        refuseMarkup(start);
        return new CsvFile(file);
    }

    /** Many systems export a web page and call it xls: spreadsheets open it, after a warning, so nobody knows. */
    private static void refuseMarkup(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw refusal("这是“XML 表格”，不是工作簿，请在 Excel 或 WPS 中打开后“另存为”Excel 工作簿（.xlsx）再上传");
        }
        if (List.of("<html", "<!doctype", "<table", "<head", "<meta", "<body", "<style", "<div", "<?xml").stream()
                .anyMatch(text::startsWith)) {
            throw refusal("这是网页，只是扩展名写成了 Excel（一些系统导出的“.xls”就是这样）：请用 Excel 或 WPS 打开它，“另存为”Excel 工作簿（.xlsx）再上传");
        }
    }

    private static LedgerFile workbook(UploadedFile file) throws IOException {
        try {
            refuseOtherPackages(file);
            return new Workbook(file);
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw refusal(DAMAGED);
        }
    }

    private static void refuseOtherPackages(UploadedFile file) throws IOException {
        try (WorkbookParts parts = new WorkbookParts(file)) {
            if (parts.has("xl/workbook.xml")
                    || parts.has("_rels/.rels")
                            && !parts.has("word/document.xml")
                            && !parts.has("ppt/presentation.xml")
                            && !parts.has("xl/workbook.bin")) {
                return;
            }
            if (parts.has("word/document.xml")) {
                throw refusal("这是 Word 或 WPS 文字文档，不是工作簿：请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 再上传");
            }
            if (parts.has("xl/workbook.bin")) {
                throw refusal("这是二进制工作簿（.xlsb），请在 Excel 中“另存为”Excel 工作簿（.xlsx）再上传");
            }
            if (parts.has("content.xml") && parts.has("mimetype")) {
                throw refusal("这是 OpenDocument 表格（.ods），请“另存为”Excel 工作簿（.xlsx）再上传");
            }
            throw refusal("这是压缩包，里面不是 Excel 工作簿；如果里面有台账，请先解压再上传");
        }
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }

    private static Refusal refusal(String sentence) {
        return Refusal.malformed("file", sentence);
    }
}
