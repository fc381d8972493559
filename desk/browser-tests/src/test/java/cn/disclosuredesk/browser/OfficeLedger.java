package cn.disclosuredesk.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ledger of a year as an office draws it in Excel: a title, headers of its own, a total, a note, a hidden sheet. */
record OfficeLedger(List<String> header, List<List<String>> lines) {

    private static final Map<String, String> OWN = Map.of(
            "登记号", "收文号", "收到日期", "来件时间", "申请方式", "来件渠道", "申请人", "申请者", "申请内容", "要什么", "答复日期", "答复时间", "办理结果", "处理结果");

    static OfficeLedger golden() throws IOException {
        try (Stream<String> text = Files.lines(GoldenReport.ledgers()[0])) {
            List<List<String>> rows = text.map(line -> line.replace("\ufeff", ""))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
            return new OfficeLedger(rows.get(0), rows.subList(1, rows.size()));
        }
    }

    /** Headers that no desk knows, by what the desk calls them. */
    static Map<String, String> unknownHeaders() {
        return OWN.entrySet().stream()
                .filter(header -> !List.of("答复日期", "办理结果").contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String cell(int line, String column) {
        return lines.get(line).get(header.indexOf(column));
    }

    OfficeLedger with(int line, String column, String text) {
        List<List<String>> changed = new ArrayList<>(lines);
        List<String> cells = new ArrayList<>(lines.get(line));
        cells.set(header.indexOf(column), text);
        changed.set(line, cells);
        return new OfficeLedger(header, changed);
    }

    OfficeLedger and(String... cells) {
        List<List<String>> more = new ArrayList<>(lines);
        List<String> line = new ArrayList<>(List.of(cells));
        while (line.size() < header.size()) {
            line.add("");
        }
        more.add(line);
        return new OfficeLedger(header, more);
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "office", "1.0")) {
            Worksheet sheet = book.newWorksheet("登记台账");
            sheet.value(0, 0, "依申请公开登记台账");
            sheet.range(0, 0, 0, header.size()).merge();
            sheet.value(1, 0, "序号");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(1, column + 1, OWN.getOrDefault(header.get(column), header.get(column)));
            }
            sheet.range(1, 0, 1, header.size()).style().fillColor("D9E1F2").set();
            int row = 2;
            for (List<String> line : lines) {
                write(sheet, row++, line);
            }
            sheet.value(row, 0, "合计");
            sheet.value(row, 5, lines.size());
            sheet.value(row + 1, 0, "填表说明：来件时间以收到信件之日为准。");
            sheet.range(row + 1, 0, row + 1, header.size()).merge();
            Worksheet hidden = book.newWorksheet("参数");
            hidden.value(0, 0, "当面");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }
        return file;
    }

    private void write(Worksheet sheet, int row, List<String> line) {
        sheet.value(row, 0, row - 1);
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                sheet.value(row, column + 1, LocalDate.parse(text));
                sheet.style(row, column + 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            } else if (!text.isEmpty()) {
                sheet.value(row, column + 1, text);
            }
        }
    }
}
