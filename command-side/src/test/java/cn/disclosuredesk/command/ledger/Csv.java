package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.CsvLines;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.command.ledger.file.SheetRow;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;

/** Ledgers for tests, and reading them as the import does. */
final class Csv {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final String APPLICATIONS = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明,答复文号\n";
    static final String REVIEWS = "案号,类型,登记号,收到日期,审理机关,结果,结案日期\n";

    private Csv() {}

    static UploadedFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static UploadedFile file(String name, byte[] bytes) {
        return new UploadedFile(name, bytes.length, new ByteArrayResource(bytes));
    }

    /** A line of an open application. */
    static String line(String number, String content) {
        return number + ",2026-01-05,当面,自然人,欧阳某甲," + content + ",,,,\n";
    }

    /** Lines A{from} … A{to}. */
    static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> line("A" + number, "会议纪要"))
                .collect(Collectors.joining());
    }

    static List<ReadLine> read(String text) {
        return read(file("台账.csv", text));
    }

    static List<ReadLine> read(UploadedFile file) {
        CheckedFile checked = Intake.check(List.of(file)).get(0);
        List<ReadLine> read = new ArrayList<>();
        try (InputStream in = file.open();
                CsvLines lines = new CsvLines(in, checked.form())) {
            HeaderRow header =
                    HeaderRow.recognise(lines.next().orElseThrow().cells()).orElseThrow();
            for (Optional<SheetRow> line = lines.next(); line.isPresent(); line = lines.next()) {
                read.add(ReadLine.of(header, line.get(), TODAY));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    static ApplicationLine application(ReadLine line) {
        return ((LineAct.OfApplication) line.act().orElseThrow()).line();
    }

    static ReviewLine review(ReadLine line) {
        return ((LineAct.OfReview) line.act().orElseThrow()).line();
    }
}
