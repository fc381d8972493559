package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Refusal.Fault;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.reportform.PrintedFigures;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Published figures that were typed cell by cell.
 *
 * @param rows of section three, in any order; each with six cells, or seven with 总计
 * @param blocks of section four in the order of the form, each with four cells, or five with 总计; null where it is not stated
 */
public record TypedFigures(List<Row> rows, @Nullable List<List<@Nullable String>> blocks) {

    private static final int NINE_DIGITS = 9;

    /** A row by its code; null where a cell was left out. */
    public record Row(@Nullable String code, List<@Nullable String> cells) {}

    /** @throws Refusal naming every cell that is no count, and every row that is missing, unknown or twice there */
    PrintedFigures read(Form form) {
        List<Fault> faults = new ArrayList<>();
        List<List<Long>> three = three(form, faults);
        List<Long> four = blocks == null ? List.of() : four(blocks, faults);
        if (!faults.isEmpty()) {
            throw Refusal.malformed("所填的数字有误。", faults);
        }
        return PrintedFigures.of(form, three, four);
    }

    private List<List<Long>> three(Form form, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            String code = rows.get(at).code();
            String field = "sectionThree.rows[%d].code".formatted(at);
            if (code == null || form.row(code).isEmpty()) {
                faults.add(new Fault(field, "%s年格式的第三部分没有这一行。".formatted(form.edition())));
            } else if (!seen.add(code)) {
                faults.add(new Fault(field, "“%s”行重复。".formatted(words(form, code))));
            }
        }
        List<FormRow> missing =
                form.rows().stream().filter(row -> !seen.contains(row.code())).toList();
        if (!missing.isEmpty()) {
            faults.add(new Fault(
                    "sectionThree.rows",
                    "第三部分应有%d行，缺少：%s。"
                            .formatted(
                                    form.rows().size(),
                                    missing.stream()
                                            .map(row -> "“" + row.words() + "”（" + row.code() + "）")
                                            .collect(Collectors.joining("、")))));
        }
        return form.rows().stream().map(row -> cells(form, row, faults)).toList();
    }

    private List<Long> cells(Form form, FormRow row, List<Fault> faults) {
        for (int at = 0; at < rows.size(); at++) {
            if (row.code().equals(rows.get(at).code())) {
                return new Cells(
                                "sectionThree.rows[%d].cells".formatted(at),
                                "“%s”行".formatted(words(form, row.code())),
                                PrintedFigures.COLUMNS)
                        .read(rows.get(at).cells(), faults);
            }
        }
        return List.of();
    }

    private static List<Long> four(List<List<@Nullable String>> blocks, List<Fault> faults) {
        List<Long> four = new ArrayList<>();
        for (ReviewKind kind : ReviewKind.values()) {
            List<@Nullable String> cells = kind.ordinal() < blocks.size() ? blocks.get(kind.ordinal()) : List.of();
            four.addAll(
                    new Cells("sectionFour." + kind.block(), "第四部分“%s”".formatted(kind.label()), PrintedFigures.RESULTS)
                            .read(cells, faults));
        }
        return four;
    }

    private static String words(Form form, String code) {
        return form.row(code).map(FormRow::words).orElse(code);
    }

    /** A line of cells whose last, the sum, may be left out. */
    private record Cells(String field, String name, int wanted) {

        private List<Long> read(List<@Nullable String> given, List<Fault> faults) {
            if (given.size() != wanted && given.size() != wanted - 1) {
                faults.add(new Fault(
                        field, "%s应有%d个数字（不填总计的%d个），现有%d个。".formatted(name, wanted, wanted - 1, given.size())));
                return List.of();
            }
            List<Long> cells = new ArrayList<>();
            for (int at = 0; at < given.size(); at++) {
                cells.add(count(given.get(at), at, faults));
            }
            if (cells.size() < wanted) {
                cells.add(cells.stream().mapToLong(Long::longValue).sum());
            }
            return cells;
        }

        private long count(@Nullable String cell, int at, List<Fault> faults) {
            String digits = cell == null ? "" : cell.strip();
            if (digits.length() > NINE_DIGITS || !digits.matches("[0-9]+")) {
                faults.add(new Fault("%s[%d]".formatted(field, at), "%s第%d个数字应为不小于0的整数。".formatted(name, at + 1)));
                return 0;
            }
            return Long.parseLong(digits);
        }
    }
}
