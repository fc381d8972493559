package cn.disclosuredesk.reportform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Section four in copied text: one line of fifteen figures below its heads. */
final class SectionFourText {

    static final int FIGURES = 3 * PrintedFigures.RESULTS;

    private SectionFourText() {}

    /** The fifteen figures from left to right. */
    static List<Long> read(String text, List<String> faults, List<String> remarks) {
        CellValues values = CellValues.of(text);
        if (values.unreadable() != null) {
            faults.add("第四部分的“%s”不是件数，应为不小于0的整数。".formatted(CellValues.shown(values.unreadable())));
            return List.of();
        }
        if (values.counts().size() == FIGURES) {
            if (!values.signs().isEmpty()) {
                remarks.add("第四部分第%d个数字等处不是数字（“/”“—”等），按0登记。"
                        .formatted(values.signs().get(0) + 1));
            }
            return values.counts();
        }
        Optional<List<@Nullable Long>> line = text.lines()
                .map(each -> CellValues.byTabs("\t" + each, FIGURES))
                .filter(cells -> cells.size() == FIGURES
                        && cells.stream().filter(Objects::nonNull).count()
                                == values.counts().size())
                .findFirst();
        if (line.isEmpty()) {
            faults.add("第四部分应有%d个数字（行政复议、未经复议直接起诉、复议后起诉各5个），读到%d个；空白的单元格请填0。"
                    .formatted(FIGURES, values.counts().size()));
            return List.of();
        }
        remarks.add("第四部分有空白的单元格，按0登记。");
        return line.get().stream()
                .map(cell -> Objects.requireNonNullElse(cell, 0L))
                .toList();
    }
}
