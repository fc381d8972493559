package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows below a header that tell of no case: totals, notes, rows in which nothing but a running number was filled in
 * beforehand. They are left out and named; a row that tells anything of a case is a line, however wrong it is.
 */
final class NoLine {

    private static final Pattern TOTAL = Pattern.compile("(本页|本月|本季|本季度|本年|本年度)?(合计|总计|小计|共计|累计)[:：]?");
    private static final Pattern COUNT = Pattern.compile("(共)?\\d{1,4}(件|个|人|条|件次|人次)?");
    private static final Pattern NOTE =
            Pattern.compile("(注|备注|说明|填表|填报|制表|审核|复核|统计|负责人|联系人|单位负责人).{0,12}[:：].*", Pattern.DOTALL);

    private NoLine() {}

    static boolean is(HeaderRow header, SheetRow row) {
        List<String> filled = row.cells().stream()
                .map(NoLine::plain)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean note = filled.size() == 1 && NOTE.matcher(filled.get(0)).matches();
        return note || tellsNothing(header, row) || isTotal(header, row, filled);
    }

    private static boolean tellsNothing(HeaderRow header, SheetRow row) {
        return row.faults().isEmpty()
                && row.cells().size() <= header.width()
                && header.places().values().stream()
                        .allMatch(place -> plain(row.cell(place)).isEmpty());
    }

    private static boolean isTotal(HeaderRow header, SheetRow row, List<String> filled) {
        return filled.stream().anyMatch(cell -> TOTAL.matcher(cell).matches())
                && header.sheet().columns().stream()
                        .filter(column -> column.role() == LedgerColumn.Role.NEEDED)
                        .flatMap(column -> header.place(column).stream())
                        .map(place -> plain(row.cell(place)))
                        .allMatch(cell -> cell.isEmpty()
                                || TOTAL.matcher(cell).matches()
                                || COUNT.matcher(cell).matches());
    }

    private static String plain(String cell) {
        return CellText.normalised(cell).replace(" ", "");
    }
}
