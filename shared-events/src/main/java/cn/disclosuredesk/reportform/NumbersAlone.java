package cn.disclosuredesk.reportform;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of a table copied without any label: one line a row, in the order of the form, section four as the last. */
record NumbersAlone(Form form, List<String> lines) {

    /** No line of section three, padded or not, has as many cells. */
    private static final int SECTION_FOUR = SectionFourText.FIGURES - 2;

    static boolean is(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }

    static NumbersAlone of(String text, Form form) {
        return new NumbersAlone(
                form, text.lines().filter(line -> !line.isBlank()).toList());
    }

    List<List<Long>> rows(List<String> faults, List<String> remarks) {
        int rows = form.rows().size();
        int found = hasBlocks() ? lines.size() - 1 : lines.size();
        if (found != rows) {
            faults.add("第三部分应有%d行，读到%d行。".formatted(rows, found));
            return List.of();
        }
        return IntStream.range(0, rows)
                .mapToObj(row -> cells(lines.get(row), row, faults, remarks))
                .toList();
    }

    List<Long> blocks(List<String> faults, List<String> remarks) {
        return hasBlocks() ? SectionFourText.read(lines.get(lines.size() - 1), faults, remarks) : List.of();
    }

    private boolean hasBlocks() {
        String last = lines.get(lines.size() - 1);
        return Math.max(CellValues.of(last).counts().size(), last.split("\t", -1).length) > SECTION_FOUR;
    }

    private List<Long> cells(String line, int number, List<String> faults, List<String> remarks) {
        CellValues values = CellValues.of(line);
        if (values.unreadable() == null && values.counts().size() == PrintedFigures.COLUMNS) {
            return values.counts();
        }
        List<@Nullable Long> cells =
                values.unreadable() == null ? CellValues.byTabs("\t" + line, PrintedFigures.COLUMNS) : List.of();
        String name = form.rows().get(number).words();
        if (cells.isEmpty()) {
            faults.add("第%d行（%s）应有%d个数字，读到%d个。"
                    .formatted(
                            number + 1,
                            name,
                            PrintedFigures.COLUMNS,
                            values.counts().size()));
            return List.of();
        }
        remarks.add("“%s”行有空白的单元格，按0登记。".formatted(name));
        return cells.stream().map(cell -> Objects.requireNonNullElse(cell, 0L)).toList();
    }
}
