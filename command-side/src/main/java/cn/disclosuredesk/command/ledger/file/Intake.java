package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Looks through an upload before anything of it is stored, so that whoever sent the wrong file hears so at once. What
 * is wrong with single lines is not asked here.
 */
public final class Intake {

    /** More than any office's ledger of a year, and little enough to lie in the database for a while. */
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Intake() {}

    /** @throws Refusal where a part is no sheet of a ledger; its sentence says which part and why */
    public static List<CheckedFile> check(List<UploadedFile> files) {
        if (files.isEmpty()) {
            throw Refusal.malformed("file", "请选择要导入的台账文件");
        }
        if (files.stream().mapToLong(UploadedFile::size).sum() > LARGEST) {
            throw tooLarge();
        }
        List<CheckedFile> checked = new ArrayList<>();
        for (UploadedFile file : files) {
            try {
                checked.add(check(file));
            } catch (Refusal refused) {
                throw files.size() == 1
                        ? refused
                        : Refusal.malformed("file", "第 %d 个文件：%s".formatted(checked.size() + 1, refused.sentence()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return checked;
    }

    private static CheckedFile check(UploadedFile file) throws IOException {
        refuseWhatIsNoText(file);
        CsvForm form = CsvForm.of(file);
        try (InputStream in = file.open();
                CsvLines lines = new CsvLines(in, form)) {
            HeaderRow header = header(lines.next());
            int count = 0;
            while (lines.next().isPresent()) {
                count++;
            }
            return new CheckedFile(file, header.sheet(), form, sha256(file), count, header.notRead(), header.unknown());
        }
    }

    private static void refuseWhatIsNoText(UploadedFile file) throws IOException {
        if (file.size() == 0) {
            throw Refusal.malformed("file", "文件是空的");
        }
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(ZIP.length);
        }
        if (Arrays.equals(start, ZIP)) {
            throw Refusal.malformed("file", "暂不能直接读取 Excel 工作簿（.xlsx），请把“申请”“复议诉讼”两张表分别另存为 CSV（UTF-8）后上传");
        }
        if (Arrays.equals(start, OLE)) {
            throw Refusal.malformed("file", "不能读取旧版（.xls）或加密的 Excel 文件，请把“申请”“复议诉讼”两张表分别另存为 CSV（UTF-8）后上传");
        }
    }

    private static HeaderRow header(Optional<SheetRow> first) {
        HeaderRow header = first.flatMap(line -> HeaderRow.recognise(line.cells()))
                .orElseThrow(() -> Refusal.malformed("file", "没有找到台账的表头：第一行应为“登记号、收到日期、申请方式……”或“案号、类型、收到日期……”"));
        if (!header.missing().isEmpty()) {
            throw Refusal.malformed(
                    "file", "“%s”表缺少必需的列：%s".formatted(header.sheet().label(), String.join("、", header.missing())));
        }
        if (!header.doubled().isEmpty()) {
            throw Refusal.malformed("file", "表头重复：" + String.join("、", header.doubled()));
        }
        return header;
    }

    private static String sha256(UploadedFile file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file.open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ErrorResponseException tooLarge() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, "一次上传不能超过 64 MB，请按年份分成几个文件分次导入");
        problem.setTitle("文件过大");
        return new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, problem, null);
    }
}
