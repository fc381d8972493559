package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Looks through an upload before anything of it is stored, so that whoever sent the wrong file hears so at once. What
 * is wrong with single lines is not asked here.
 */
public final class Intake {

    private final OfficeWords office;

    /** {@code office} tells how the office of the upload writes its ledgers. */
    public Intake(OfficeWords office) {
        this.office = office;
    }

    /** @throws Refusal where a part holds no sheet of a ledger; its sentence says which part and why */
    public List<CheckedFile> check(List<UploadedFile> files) {
        if (files.isEmpty()) {
            throw Refusal.malformed("file", "请选择要导入的台账文件");
        }
        if (files.stream().mapToLong(UploadedFile::size).sum() > Bounds.UPLOAD) {
            throw Refusal.tooLarge("file", "一次上传不能超过 64 MB，请按年份分成几个文件分次导入");
        }
        List<CheckedFile> checked = new ArrayList<>();
        for (UploadedFile file : files) {
            try {
                checked.add(check(file));
            } catch (Refusal refused) {
                throw files.size() == 1 ? refused : inPlace(refused, checked.size() + 1);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            if (checked.stream().mapToLong(CheckedFile::lines).sum() > Bounds.ROWS) {
                throw Refusal.tooLarge("file", "一次上传超过 %d 行，请按年份分成几个文件分次导入".formatted(Bounds.ROWS));
            }
        }
        return checked;
    }

    /**
     * The cells that look most like a header in the first file of which no sheet is known, for somebody to say which of
     * them is which; empty where there is no such file.
     */
    public List<String> unknownHeaders(List<UploadedFile> files) {
        for (UploadedFile file : files) {
            try (LedgerFile open = FileKind.open(file)) {
                SheetSearch search = new SheetSearch(office);
                if (!search.findsAny(open)) {
                    return search.headers();
                }
            } catch (Refusal unreadable) {
                return List.of();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.of();
    }

    private CheckedFile check(UploadedFile file) throws IOException {
        try (LedgerFile open = FileKind.open(file)) {
            SheetSearch search = new SheetSearch(office);
            List<CheckedSheet> sheets = new ArrayList<>();
            List<String> ignored = new ArrayList<>();
            for (LedgerFile.Sheet sheet : open.sheets()) {
                try (SheetRows rows = open.open(sheet.place())) {
                    search.find(sheet, rows)
                            .ifPresentOrElse(sheets::add, () -> ignored.add(sheet.name() + search.lacking()));
                }
            }
            if (sheets.isEmpty()) {
                throw search.refusal();
            }
            open.hidden().stream().map(name -> name + "（隐藏）").forEach(ignored::add);
            sheets.stream().flatMap(sheet -> sheet.remainder().stream()).forEach(ignored::add);
            return new CheckedFile(file, sha256(file), sheets, ignored);
        }
    }

    private static Refusal inPlace(Refusal refused, int place) {
        String sentence = "第 %d 个文件：%s".formatted(place, refused.sentence());
        return refused.reason() == Refusal.Reason.TOO_LARGE
                ? Refusal.tooLarge("file", sentence)
                : Refusal.malformed("file", sentence);
    }

    private static String sha256(UploadedFile file) throws IOException {
        try (InputStream bytes = file.open();
                DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
