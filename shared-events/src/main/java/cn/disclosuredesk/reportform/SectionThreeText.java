package cn.disclosuredesk.reportform;

import cn.disclosuredesk.reportform.RowLabel.Place;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section three in copied text: the figures of a row are what stands between its label and the next one. */
final class SectionThreeText {

    /** Heads of rows and columns that may stand among the figures, those of a page break too; the longest first. */
    private static final Pattern HEAD = Pattern.compile(Stream.of(
                    Arrays.stream(Outcome.Group.values()).map(Outcome.Group::label),
                    Arrays.stream(ApplicantKind.values()).map(ApplicantKind::label),
                    Stream.of(
                            "三、本年度办理结果",
                            "本年度办理结果",
                            "不予公开",
                            "无法提供",
                            "不予处理",
                            "其他处理",
                            "申请人情况",
                            "法人或其他组织",
                            "总计",
                            "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和"))
            .flatMap(words -> words)
            .map(words -> words.replaceAll("[^\\p{L}]", ""))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|")));

    private final Form form;
    private final List<String> faults;
    private final List<String> remarks;

    SectionThreeText(Form form, List<String> faults, List<String> remarks) {
        this.form = form;
        this.faults = faults;
        this.remarks = remarks;
    }

    /** The seven cells of each row; meaningless where there are faults. */
    List<List<Long>> read(String text) {
        List<Place> places = new ArrayList<>();
        List<FormRow> missing = new ArrayList<>();
        int from = 0;
        for (FormRow row : form.rows()) {
            Optional<Place> place = RowLabel.of(row).find(text, from);
            if (place.isPresent()) {
                places.add(place.get());
                from = place.get().end();
            } else {
                missing.add(row);
            }
        }
        if (places.isEmpty()) {
            faults.add("没有找到第三部分的表格（从“一、本年新收政府信息公开申请数量”至“四、结转下年度继续办理”）。");
            return List.of();
        }
        if (!missing.isEmpty()) {
            faults.add("第三部分应有%d行，读到%d行，缺少或者顺序不对：%s。"
                    .formatted(
                            form.rows().size(),
                            places.size(),
                            missing.stream()
                                    .map(row -> "“" + row.words() + "”（" + row.code() + "）")
                                    .collect(Collectors.joining("、"))));
        }
        List<List<Long>> rows = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            boolean isLast = place == places.size() - 1;
            int end = isLast ? text.length() : places.get(place + 1).start();
            rows.add(row(
                    places.get(place).label().row(),
                    text.substring(places.get(place).end(), end),
                    isLast));
        }
        return rows;
    }

    private List<Long> row(FormRow row, String behind, boolean isLast) {
        CellValues values = CellValues.of(behind);
        if (values.unreadable() != null) {
            faults.add("“%s”行的“%s”不是件数，应为不小于0的整数。".formatted(row.words(), CellValues.shown(values.unreadable())));
            return List.of();
        }
        if (!isLast && !areHeads(values.words())) {
            faults.add("“%s”行之后有不认识的文字“%s”，请去掉后再粘贴。".formatted(row.words(), CellValues.shown(values.words())));
            return List.of();
        }
        if (values.counts().size() == PrintedFigures.COLUMNS) {
            remarkSigns(row, values.signs());
            return values.counts();
        }
        return byTabs(row, behind, values.counts().size());
    }

    /** One after the other: a repeated group would need a stack as deep as the text is long. */
    private static boolean areHeads(String words) {
        Matcher head = HEAD.matcher(words);
        int at = 0;
        while (at < words.length()) {
            head.region(at, words.length());
            if (!head.lookingAt()) {
                return false;
            }
            at = head.end();
        }
        return true;
    }

    private List<Long> byTabs(FormRow row, String behind, int found) {
        String line = behind.lines().findFirst().orElse("");
        boolean alone = CellValues.of(line).counts().size() == found;
        List<@Nullable Long> cells =
                alone && found < PrintedFigures.COLUMNS ? CellValues.byTabs(line, PrintedFigures.COLUMNS) : List.of();
        if (cells.isEmpty()) {
            faults.add("“%s”行应有%d个数字（%s至总计），读到%d个%s。"
                    .formatted(
                            row.words(),
                            PrintedFigures.COLUMNS,
                            PrintedFigures.column(0),
                            found,
                            found < PrintedFigures.COLUMNS ? "；空白的单元格请填0" : ""));
            return List.of();
        }
        remarks.add("“%s”行有空白的单元格，按0登记。".formatted(row.words()));
        return cells.stream().map(cell -> Objects.requireNonNullElse(cell, 0L)).toList();
    }

    private void remarkSigns(FormRow row, List<Integer> signs) {
        if (!signs.isEmpty()) {
            remarks.add("“%s”行的%s不是数字（“/”“—”等），按0登记。"
                    .formatted(
                            row.words(),
                            signs.stream().map(PrintedFigures::column).collect(Collectors.joining("、"))));
        }
    }
}
