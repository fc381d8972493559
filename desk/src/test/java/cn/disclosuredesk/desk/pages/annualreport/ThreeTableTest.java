package cn.disclosuredesk.desk.pages.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.query.annualreport.SectionThree;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The merged cells of the form: every place of its three columns of heads is covered once. */
class ThreeTableTest {

    private static final int HEAD_COLUMNS = 3;

    private final ThreeTable table = ThreeTable.of(three(0), words());

    @Test
    void eachGroupCellStandsBesideAllItsRows() {
        assertThat(heads("3.1")).containsExactly("三、本年度办理结果 1x22 rowgroup", "（一）予以公开 2x1 row");
        assertThat(heads("3.3.1")).containsExactly("（三）不予公开 1x8 rowgroup", "1.属于国家秘密 1x1 row");
        assertThat(heads("3.3.2")).containsExactly("2.其他法律行政法规禁止公开 1x1 row");
        assertThat(heads("3.4.1").get(0)).startsWith("（四）无法提供 1x3");
        assertThat(heads("3.5.1").get(0)).startsWith("（五）不予处理 1x5");
        assertThat(heads("3.6.1").get(0)).startsWith("（六）其他处理 1x3");
        assertThat(heads("3.7")).containsExactly("（七）总计 2x1 row");
        assertThat(heads("4")).containsExactly("四、结转下年度继续办理 3x1 row");
    }

    @Test
    void headsCoverEveryPlaceOnce() {
        int places = table.rows().stream()
                .flatMap(row -> row.heads().stream())
                .mapToInt(head -> head.columns() * head.rows())
                .sum();
        assertThat(places).isEqualTo(table.rows().size() * HEAD_COLUMNS);
    }

    @Test
    void everyRowHasSevenFiguresAndZeroIsOne() {
        assertThat(table.rows())
                .hasSize(25)
                .allSatisfy(row -> assertThat(row.figures())
                        .hasSize(7)
                        .allSatisfy(figure -> assertThat(figure.count()).isZero()));
    }

    @Test
    void theColumnBesideTheFormIsShownOnlyWhereSomethingStandsInIt() {
        assertThat(table.kindMissing()).isFalse();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.kindMissing()).isNull());
        ThreeTable withMissing = ThreeTable.of(three(2), words());
        assertThat(withMissing.kindMissing()).isTrue();
        assertThat(withMissing.rows())
                .allSatisfy(row -> assertThat(row.kindMissing()).isNotNull());
    }

    @Test
    void aFigureIsNamedByGroupRowAndColumn() {
        Figure figure = row("3.4.1").figures().get(6);
        assertThat(figure.rowWords()).isEqualTo("（四）无法提供 1.本机关不掌握相关政府信息");
        assertThat(figure.columnWords()).isEqualTo("总计");
    }

    @Test
    void theFormOf2019HasOneHeadForOtherProcessing() {
        List<SectionThree.Row> rows = Form.of(2020).rows().stream()
                .map(row -> row(row.code(), row.label(), row.group(), 0))
                .toList();
        ThreeRow otherwise = ThreeTable.of(rows, words()).rows().get(20);
        assertThat(otherwise.heads()).containsExactly(HeadCell.ofRow("（六）其他处理", 2));
    }

    private List<String> heads(String code) {
        return row(code).heads().stream()
                .map(head -> "%s %dx%d %s".formatted(head.text(), head.columns(), head.rows(), head.scope()))
                .toList();
    }

    private ThreeRow row(String code) {
        return table.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<SectionThree.Row> three(long kindMissing) {
        List<SectionThree.Row> rows = new ArrayList<>();
        rows.add(row("1", "一、本年新收政府信息公开申请数量", null, kindMissing));
        rows.add(row("2", "二、上年结转政府信息公开申请数量", null, 0));
        for (Outcome outcome : Outcome.values()) {
            String group = outcome.group().map(Outcome.Group::label).orElse(null);
            rows.add(row(outcome.code(), outcome.label(), group, 0));
        }
        rows.add(row("3.7", "（七）总计", null, 0));
        rows.add(row("4", "四、结转下年度继续办理", null, kindMissing));
        return rows;
    }

    private static SectionThree.Row row(String code, String label, @Nullable String group, long kindMissing) {
        List<Long> zeros = Stream.generate(() -> 0L).limit(7).collect(Collectors.toList());
        return new SectionThree.Row(code, label, group, zeros, kindMissing);
    }

    private static ThreeWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("pages");
        messages.setDefaultEncoding("UTF-8");
        return new ThreeWords(messages);
    }
}
