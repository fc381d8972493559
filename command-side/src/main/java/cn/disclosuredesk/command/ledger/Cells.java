package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.SheetRow;
import cn.disclosuredesk.command.ledger.growth.RememberedLine;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.FormulaText;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerDates;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cells of one line by column. Reading a cell that makes no sense is remembered as an error and goes on: a clerk
 * wants all of them at once.
 */
final class Cells {

    private static final int LONGEST_SHOWN = 60;

    private final HeaderRow header;
    private final SheetRow line;
    private final LocalDate today;
    private final OfficeWords office;
    private final List<Remark> remarks = new ArrayList<>();

    Cells(HeaderRow header, SheetRow line, LocalDate today, OfficeWords office) {
        this.header = header;
        this.line = line;
        this.today = today;
        this.office = office;
        line.faults().forEach(this::unreadable);
        if (line.cells().stream().skip(header.width()).anyMatch(cell -> !cell.isBlank())) {
            remarks.add(Remark.error(null, null, "本行的单元格比表头多，可能是内容里有逗号而没有加引号"));
        }
    }

    /** The line as it was read. */
    SheetRow row() {
        return line;
    }

    /** As typed; blank where the cell or the column is missing. */
    String text(LedgerColumn column) {
        return header.place(column)
                .map(line::cell)
                .map(CellText::trimmed)
                .map(FormulaText::unescaped)
                .orElse("");
    }

    /** What a cell says in the words of the desk: the office may have told what its own stand for. */
    String said(LedgerColumn column) {
        return office.said(column, text(column));
    }

    boolean blank(LedgerColumn column) {
        return CellText.normalised(text(column)).isEmpty();
    }

    /** As typed; empty where the cell is blank. */
    Optional<String> given(LedgerColumn column) {
        return blank(column) ? Optional.empty() : Optional.of(text(column));
    }

    /** As typed; an error where it is blank. */
    Optional<String> needed(LedgerColumn column) {
        if (blank(column) && !unreadable(column)) {
            error(column, "缺少" + column.header());
        }
        return given(column);
    }

    /** The day in a cell, which is never in the future: a ledger tells what happened. */
    Optional<LocalDate> day(LedgerColumn column) {
        Optional<LocalDate> day = dayOrAhead(column);
        if (day.isPresent() && day.get().isAfter(today)) {
            error(column, "日期在今天（%s）之后".formatted(today));
        }
        return day;
    }

    /** The day in a cell, also one that is still to come. */
    Optional<LocalDate> dayOrAhead(LedgerColumn column) {
        Optional<LocalDate> day = given(column).flatMap(LedgerDates::read);
        if (day.isEmpty() && !blank(column)) {
            error(column, "不是有效的日期，请写成 2026-01-05 的形式");
        }
        return day;
    }

    /** What a word stands for; {@code otherwise} is the error where it stands for nothing known. */
    <T> Optional<T> word(LedgerColumn column, Function<String, Optional<T>> words, String otherwise) {
        Optional<T> meaning = blank(column) ? Optional.empty() : words.apply(said(column));
        if (meaning.isEmpty() && !blank(column)) {
            error(column, otherwise);
        }
        return meaning;
    }

    void error(LedgerColumn column, String message) {
        remarks.add(Remark.error(header.text(column), shown(column), message));
    }

    void warning(LedgerColumn column, String message) {
        remarks.add(new Remark(Remark.Kind.WARNING, header.text(column), shown(column), message));
    }

    /** Of columns that are not read nothing is asked. */
    private void unreadable(int place, String why) {
        if (place >= header.width()) {
            remarks.add(new Remark(Remark.Kind.WARNING, null, null, why));
            return;
        }
        header.places().entrySet().stream()
                .filter(column -> column.getValue() == place)
                .map(Map.Entry::getKey)
                .filter(column -> column.role() != LedgerColumn.Role.NOT_READ)
                .forEach(column -> error(column, why));
    }

    private boolean unreadable(LedgerColumn column) {
        return header.place(column).filter(line.faults()::containsKey).isPresent();
    }

    boolean wrong() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.ERROR);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    String header(LedgerColumn column) {
        return header.text(column);
    }

    /** The cell as it may be shown: of what can name a person only the first character. */
    String shown(LedgerColumn column) {
        String text = text(column);
        if (column.personal() && !text.isEmpty()) {
            return text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
        }
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    /**
     * What makes this the same line as another: every cell that is read, normalised, in the desk's own order. Columns
     * that are not read are left out: a line says nothing new while only they change, and it will be another line
     * once the desk reads them, so that their acts are not lost on lines imported today.
     */
    String normalised() {
        return remembered().normalised();
    }

    /** The same cell by cell, in the words of the desk: what an office's own words stand for may be told anew. */
    RememberedLine remembered() {
        Map<String, String> cells = new LinkedHashMap<>();
        header.sheet().columns().stream()
                .filter(column -> column.role() != LedgerColumn.Role.NOT_READ && !blank(column))
                .forEach(column -> cells.put(column.header(), normalised(column)));
        return RememberedLine.of(cells);
    }

    private String normalised(LedgerColumn column) {
        return column.normalised(said(column));
    }
}
