package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.annualreport.SectionThree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Section three in the layout of the form of its year: three columns of heads, in which 三、本年度办理结果 spans the rows 3.1 to 3.7 and each
 * group cell its rows.
 */
record ThreeTable(List<ThreeRow> rows, boolean kindMissing) {

    static ThreeTable of(List<SectionThree.Row> printed, ThreeWords words) {
        boolean kindMissing = printed.stream().anyMatch(row -> row.kindMissing() != 0);
        List<ThreeRow> rows = printed.stream()
                .map(row -> new ThreeRow(
                        row.code(),
                        heads(printed, row, words),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(column -> figure(
                                        row,
                                        String.valueOf(column),
                                        words,
                                        row.cells().get(column)))
                                .toList(),
                        kindMissing ? figure(row, ThreeWords.KIND_MISSING, words, row.kindMissing()) : null))
                .toList();
        return new ThreeTable(rows, kindMissing);
    }

    /** The figure of this row in 总计; 0 for a row that the form has not. */
    public long total(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.figures().get(row.figures().size() - 1).count())
                .findFirst()
                .orElse(0L);
    }

    private static Figure figure(SectionThree.Row row, String column, ThreeWords words, long count) {
        return new Figure(row.code(), column, words.row(row.group(), row.label()), words.column(column), count);
    }

    private static List<HeadCell> heads(List<SectionThree.Row> printed, SectionThree.Row row, ThreeWords words) {
        if (!isResult(row)) {
            return List.of(HeadCell.ofRow(row.label(), 3));
        }
        List<HeadCell> heads = new ArrayList<>();
        List<SectionThree.Row> results =
                printed.stream().filter(ThreeTable::isResult).toList();
        if (row == results.get(0)) {
            heads.add(HeadCell.ofGroup(words.results(), results.size()));
        }
        String group = row.group();
        if (group == null) {
            heads.add(HeadCell.ofRow(row.label(), 2));
            return heads;
        }
        List<SectionThree.Row> grouped =
                results.stream().filter(other -> group.equals(other.group())).toList();
        if (row == grouped.get(0)) {
            heads.add(HeadCell.ofGroup(group, grouped.size()));
        }
        heads.add(HeadCell.ofRow(row.label(), 1));
        return heads;
    }

    private static boolean isResult(SectionThree.Row row) {
        return row.code().startsWith("3.");
    }
}
