package cn.disclosuredesk.command.ledger.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Files of the old Office container: spreadsheets before 2007, old documents, and workbooks with a password, which are
 * wrapped into one. Its directory lists what is inside: entries of 128 bytes, beginning at multiples of 128, each with
 * its name in UTF-16 and, at 64, the name's length in bytes. No more of the format is needed to tell them apart.
 */
final class OldOffice {

    private static final byte[] START = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int ENTRY = 128;
    private static final int LENGTH_AT = 64;

    private OldOffice() {}

    static boolean begins(byte[] start) {
        return start.length >= START.length && Arrays.equals(start, 0, START.length, START, 0, START.length);
    }

    /** What the file is, and what to do with it. */
    static String sentence(UploadedFile file) throws IOException {
        boolean document = false;
        try (InputStream in = file.open()) {
            for (byte[] entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
                if (named(entry, "EncryptedPackage") || named(entry, "EncryptionInfo")) {
                    return "文件有打开密码，无法读取，请在 Excel 或 WPS 中取消密码后另存再上传";
                }
                document |= named(entry, "WordDocument");
            }
        }
        return document
                ? "这是 Word 或 WPS 文字文档，不是工作簿：请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 再上传"
                : "这是旧版的 Excel 文件（.xls），请在 Excel 或 WPS 中“另存为”Excel 工作簿（.xlsx）再上传";
    }

    private static boolean named(byte[] entry, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_16LE);
        return Arrays.equals(entry, 0, bytes.length, bytes, 0, bytes.length)
                && (entry[LENGTH_AT] & 0xff) == bytes.length + 2;
    }
}
