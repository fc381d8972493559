package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.command.ledger.LedgerAnswer;
import cn.disclosuredesk.command.ledger.PlacedRemark;
import cn.disclosuredesk.ledgerfile.FormulaText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The remarks of an upload as a file that Excel opens: UTF-8 with its mark. What stands in cells comes from anywhere, so
 * that none may begin as a formula does.
 */
final class RemarksCsv {

    private RemarksCsv() {}

    static byte[] of(LedgerAnswer ledger) {
        Stream<List<String>> rows = Stream.of(
                        Stream.of(List.of("类型", "文件", "工作表", "行", "列", "原内容", "内容", "说明")),
                        rows("有误", ledger.errors()),
                        rows("拟更正", ledger.corrections()),
                        rows("提示", ledger.warnings()))
                .flatMap(some -> some);
        String text = rows.map(cells -> cells.stream().map(RemarksCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<String>> rows(String kind, List<PlacedRemark> remarks) {
        return remarks.stream()
                .map(remark -> List.of(
                        kind,
                        remark.file(),
                        orBlank(remark.sheet()),
                        String.valueOf(remark.line()),
                        orBlank(remark.column()),
                        orBlank(remark.before()),
                        orBlank(remark.value()),
                        remark.message()));
    }

    private static String orBlank(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    static String cell(String text) {
        return '"' + FormulaText.escaped(text).replace("\"", "\"\"") + '"';
    }
}
