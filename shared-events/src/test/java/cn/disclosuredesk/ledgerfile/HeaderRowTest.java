package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderRowTest {

    private static HeaderRow row(String... headers) {
        return HeaderRow.recognise(List.of(headers)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsKnownByItsOwnHeadersInAnyOrder(LedgerSheet sheet) {
        List<String> backwards = sheet.columns().stream()
                .map(LedgerColumn::header)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        HeaderRow row = HeaderRow.recognise(backwards).orElseThrow();
        assertThat(row.sheet()).isEqualTo(sheet);
        assertThat(row.missing()).isEmpty();
        assertThat(row.unknown()).isEmpty();
        assertThat(sheet.columns()).allMatch(column -> row.place(column).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void noWordMeansTwoColumnsOfASheet(LedgerSheet sheet) {
        List<String> words = sheet.columns().stream()
                .flatMap(column -> Stream.concat(Stream.of(column.header()), column.aliases().stream()))
                .map(CellText::header)
                .toList();
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void theUsualAliasesAreKnown() {
        HeaderRow row = row("编号", "收件日期", "申请渠道", "申请人姓名", "申请事项", "答复时间", "处理结果", "办理科室");
        assertThat(row.sheet()).isEqualTo(LedgerSheet.APPLICATIONS);
        assertThat(row.missing()).isEmpty();
        assertThat(row.text(ApplicationColumn.RECEIVED_ON)).isEqualTo("收件日期");
        assertThat(row.place(ApplicationColumn.OUTCOME)).contains(6);
        assertThat(row.text(ApplicationColumn.UNIT)).isEqualTo("办理科室");
        assertThat(row.notRead()).isEmpty();
    }

    @Test
    void widthBlanksNotesAndStarsDoNotMatter() {
        HeaderRow row = row(" 登记号*", "收 到 日 期（必填）", "申请方式：", "申请人", "申请内容\n（摘要）");
        assertThat(row.missing()).isEmpty();
    }

    @Test
    void theDesksOwnHeaderGoesBeforeAnAlias() {
        HeaderRow row = row("登记号", "申请时间", "收到日期", "申请方式", "申请人", "申请内容");
        assertThat(row.place(ApplicationColumn.RECEIVED_ON)).contains(2);
        assertThat(row.unknown()).containsExactly("申请时间");
    }

    @Test
    void columnsThatAreNotReadOrUnknownAreNamed() {
        HeaderRow row = row("案号", "类型", "收到日期", "结案日期", "答复期限", "备注", "领导批示", "");
        assertThat(row.notRead()).containsExactly("备注");
        assertThat(row.unknown()).containsExactly("领导批示");
    }

    @Test
    void missingAndDoubledColumnsAreNamed() {
        assertThat(row("登记号", "收到日期", "申请人").missing()).containsExactly("申请方式", "申请内容");
        assertThat(row("登记号", "申请人", "收到日期", "登记号").doubled()).containsExactly("登记号");
    }

    @Test
    void otherTablesAreNotRecognised() {
        assertThat(HeaderRow.recognise(List.of("日期", "金额", "用途"))).isEmpty();
        assertThat(HeaderRow.recognise(List.of())).isEmpty();
        assertThat(HeaderRow.recognise(List.of("登记号", "收到日期"))).isEmpty();
    }

    @Test
    void whatTheOfficeHasSaidGoesBeforeEverythingElse() {
        OfficeWords office = new OfficeWords(
                Map.of(
                        LedgerSheet.APPLICATIONS,
                        Map.of(
                                ApplicationColumn.RECEIVED_ON, "来件时间",
                                ApplicationColumn.LETTER_DATE, "答复时间",
                                ApplicationColumn.UNIT, "不在这个文件里")),
                Map.of());
        HeaderRow row = HeaderRow.recognise(
                        List.of("登记号", "收到日期", "来件 时间", "申请方式", "申请人", "申请内容", "答复时间", "办理科室"), office)
                .orElseThrow();
        assertThat(row.place(ApplicationColumn.RECEIVED_ON)).contains(2);
        assertThat(row.place(ApplicationColumn.LETTER_DATE)).contains(6);
        assertThat(row.place(ApplicationColumn.REPLIED_ON)).isEmpty();
        assertThat(row.place(ApplicationColumn.UNIT)).contains(7);
        assertThat(row.unknown()).containsExactly("收到日期");
    }

    @Test
    void aHeaderThatWasUnderstoodBeforeIsTheSameAgain() {
        HeaderRow row = row("编号", "收件日期", "申请渠道", "申请人姓名", "申请事项", "批示");
        HeaderRow again = HeaderRow.understood(row.sheet(), row.texts(), row.places());
        assertThat(again.text(ApplicationColumn.RECEIVED_ON)).isEqualTo("收件日期");
        assertThat(again.unknown()).containsExactly("批示");
        assertThat(again.width()).isEqualTo(6);
    }

    @Test
    void wordsOfTheOfficeStandForWordsOfTheDesk() {
        OfficeWords office = new OfficeWords(Map.of(), Map.of("办理结果", Map.of("告知（已公开）", "3.1")));
        assertThat(office.said(ApplicationColumn.OUTCOME, " 告知 ")).isEqualTo("3.1");
        assertThat(office.said(ApplicationColumn.OUTCOME, "不存在")).isEqualTo("不存在");
        assertThat(office.said(ApplicationColumn.CHANNEL, "告知")).isEqualTo("告知");
    }
}
