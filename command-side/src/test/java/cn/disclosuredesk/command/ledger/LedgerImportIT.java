package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.disclosuredesk.command.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerImportIT {

    private final LedgerDesk desk = new LedgerDesk();

    private static void counts(LedgerAnswer answer, int accepted, int rejected, int unchanged) {
        assertThat(answer.state()).isEqualTo(LedgerJob.State.DONE);
        assertThat(answer.total()).isEqualTo(accepted + rejected + unchanged);
        assertThat(List.of(answer.accepted(), answer.rejected(), answer.unchanged()))
                .containsExactly(accepted, rejected, unchanged);
    }

    @Nested
    class AnImport {

        @Test
        void takesEveryLineInTheNameOfItsUploader() {
            LedgerAnswer answer = desk.imported(false, Csv.APPLICATIONS + Csv.lines(1, 120));
            counts(answer, 120, 0, 0);
            assertThat(desk.acts.numbers()).hasSize(120);
            assertThat(desk.registrar.actedAs).containsExactly("person-1 REGISTRAR");
            assertThat(answer.agencyCode()).isEqualTo("demo");
            assertThat(desk.jdbc
                            .sql("select source from office.paper where number = 'A1'")
                            .query(String.class)
                            .single())
                    .matches("sha256:[0-9a-f]{64} 申请 2");
        }

        @Test
        void ofTheSameLinesChangesNothing() {
            desk.imported(false, Csv.APPLICATIONS + Csv.lines(1, 60));
            counts(desk.imported(false, Csv.APPLICATIONS + Csv.lines(1, 61)), 1, 0, 60);
            LedgerAnswer changed = desk.imported(false, Csv.APPLICATIONS + Csv.line("A7", "另一内容"));
            counts(changed, 0, 1, 0);
            assertThat(changed.errors())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("receiptNo", "reviewNo")
                    .containsExactly(new PlacedRemark("1.csv", null, 2, "登记号", "A7", "号码已有不同内容"));
        }

        @Test
        void takesApplicationsBeforeReviewsInWhateverOrderTheFilesCome() {
            String reviews = Csv.REVIEWS + "R1,行政复议,A1,2026-02-01,,,\nR2,行政复议,A9,2026-02-01,,,\n";
            LedgerAnswer answer = desk.imported(false, reviews, Csv.APPLICATIONS + Csv.lines(1, 1));
            counts(answer, 2, 1, 0);
            assertThat(desk.acts.numbers()).containsExactly("A1", "R1");
            assertThat(answer.errors())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("receiptNo", "reviewNo")
                    .containsExactly(new PlacedRemark("1.csv", null, 3, "登记号", "A9", "没有登记号 A9"));
        }

        @Test
        void keepsTheGoodLinesBesideTheBad() {
            LedgerAnswer answer = desk.imported(
                    false,
                    Csv.APPLICATIONS + Csv.lines(1, 3) + Csv.line("B1", "拒绝") + "B2,2026-02-30,当面,,欧阳某甲,内容,,,,\n"
                            + Csv.lines(4, 5));
            counts(answer, 5, 2, 0);
            assertThat(desk.acts.numbers()).containsExactly("A1", "A2", "A3", "A4", "A5");
            assertThat(answer.errors())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("receiptNo", "reviewNo")
                    .containsExactly(
                            new PlacedRemark("1.csv", null, 5, "答复日期", "", PaperActs.REFUSED),
                            new PlacedRemark("1.csv", null, 6, "收到日期", "2026-02-30", "不是有效的日期，请写成 2026-01-05 的形式"));
            assertThat(answer.warnings()).extracting(PlacedRemark::column).containsExactly("申请人类别");
        }

        @Test
        void repeatsABatchLineByLineWhereTheDatabaseRefusesIt() {
            LedgerAnswer answer = desk.imported(
                    false, Csv.APPLICATIONS + Csv.lines(1, 10) + Csv.line("B1", "故障") + Csv.lines(11, 20));
            counts(answer, 20, 1, 0);
            assertThat(desk.acts.numbers()).hasSize(20).doesNotContain("B1");
            assertThat(answer.errors())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("receiptNo", "reviewNo")
                    .containsExactly(new PlacedRemark("1.csv", null, 12, null, null, "写入时出错，本行未导入，请联系管理员"));
        }

        @Test
        void triesAgainAfterAConflict() {
            counts(desk.imported(false, Csv.APPLICATIONS + Csv.lines(1, 3) + Csv.line("B1", "冲突")), 4, 0, 0);
            LedgerAnswer answer = desk.imported(false, Csv.APPLICATIONS + Csv.line("B2", "死锁") + Csv.line("B3", "内容"));
            counts(answer, 1, 1, 0);
            assertThat(answer.errors()).extracting(PlacedRemark::message).containsExactly("本行与同时进行的其他登记相冲突，未导入，请重新导入");
        }

        @Test
        void namesNoMoreThanAThousandErrorsAndCountsAll() {
            String bad = IntStream.rangeClosed(1, 1030)
                    .mapToObj(number -> "A" + number + ",,,,,,,,,\n")
                    .collect(Collectors.joining());
            LedgerAnswer answer = desk.imported(false, Csv.APPLICATIONS + bad);
            counts(answer, 0, 1030, 0);
            assertThat(answer.errors()).hasSize(1000);
        }

        @Test
        void ofNoLinesIsDone() {
            counts(desk.imported(false, Csv.APPLICATIONS, Csv.REVIEWS), 0, 0, 0);
        }

        @Test
        void saysWhichColumnsItDidNotRead() {
            LedgerAnswer answer = desk.imported(
                    false, Csv.APPLICATIONS.replace("\n", ",补正告知日期,延期工作日,批示\n"), Csv.REVIEWS.replace("\n", ",备注\n"));
            assertThat(answer.notRead()).containsExactly("备注");
            assertThat(answer.unknownColumns()).containsExactly("批示");
        }

        @Test
        void takesEveryLineOfTheGoldenLedgers() throws IOException {
            Path ledger = Path.of("../desk/src/test/resources/golden/everything/seed-1");
            LedgerAnswer answer = desk.imported(
                    false,
                    Files.readString(ledger.resolve("reviews.csv")),
                    Files.readString(ledger.resolve("applications.csv")));
            counts(answer, 104, 0, 0);
        }
    }

    @Nested
    class ADryRun {

        private final String reviews =
                Csv.REVIEWS + "R1,行政复议,A1,2026-02-01,,,\nR2,行政复议,A70,2026-02-01,,,\nR3,行政复议,X,2026-02-01,,,\n";
        private final String applications = Csv.APPLICATIONS
                + Csv.lines(1, 70)
                + Csv.line("B1", "拒绝")
                + Csv.line("A1", "会议纪要")
                + Csv.line("A2", "另一内容");

        @Test
        void saysWhatTheImportWillSayAndLeavesNothing() {
            LedgerAnswer dry = desk.imported(true, applications, reviews);
            assertThat(desk.acts.numbers()).isEmpty();
            LedgerAnswer real = desk.imported(false, applications, reviews);
            counts(dry, 72, 3, 1);
            counts(real, 72, 3, 1);
            assertThat(dry.errors())
                    .extracting(PlacedRemark::line, PlacedRemark::column)
                    .containsExactlyElementsOf(real.errors().stream()
                            .map(error -> tuple(error.line(), error.column()))
                            .toList());
            counts(desk.imported(true, applications, reviews), 0, 3, 73);
        }
    }

    @Nested
    class AnUpload {

        @Test
        void thatCannotBeReadLeavesNothing() {
            assertThatThrownBy(() -> desk.upload(false, Csv.APPLICATIONS, "PK\u0003\u0004"))
                    .isInstanceOf(Refusal.class);
            assertThat(List.of(desk.count("ledger_job"), desk.count("ledger_file"), desk.count("scheduled_tasks")))
                    .containsOnly(0);
        }

        /** Of all its files together: two of half the size are as much. */
        @Test
        void isRefusedWhereItHasMoreRowsThanMayBeRemembered() {
            String half = Csv.APPLICATIONS + "1\n".repeat(100_000);

            assertThatThrownBy(() -> desk.upload(false, half, half + "1\n"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE))
                    .hasMessageContaining("200000");
        }

        @Test
        void liesEncryptedUntilItHasBeenReadAndIsGoneThen() {
            UUID id = desk.upload(false, Csv.APPLICATIONS + Csv.lines(1, 40000));
            assertThat(desk.count("ledger_file_part")).isPositive();
            LedgerAnswer waiting = desk.api.job(id.toString());
            assertThat(waiting.state()).isEqualTo(LedgerJob.State.RUNNING);
            assertThat(waiting.total()).isEqualTo(40000);
            assertNothingInClear();
        }

        @Test
        void leavesNoTextInClearWhenItHasEnded() {
            desk.imported(
                    false,
                    Csv.APPLICATIONS.replace("\n", ",欧阳某甲的意见,备注（欧阳某甲）\n") + Csv.line("B1", "拒绝")
                            + "B2,2026-01-05,当面,欧阳某甲,欧阳某甲,内容,,,,\n欧阳某甲,欧阳某甲,,,,,,,,\n");
            assertThat(desk.count("ledger_remark")).isPositive();
            assertThat(desk.count("scheduled_tasks")).isZero();
            assertNothingInClear();
        }

        private void assertNothingInClear() {
            String hex = HexFormat.of().formatHex("欧阳".getBytes(StandardCharsets.UTF_8));
            for (String table :
                    List.of("ledger_job", "ledger_file", "ledger_file_part", "ledger_remark", "scheduled_tasks")) {
                assertThat(desk.jdbc
                                .sql(
                                        "select count(*) from office.%s t where t::text like '%%欧阳%%' or t::text like '%%%s%%'"
                                                .formatted(table, hex))
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }

        @Test
        void isUnknownToOthers() {
            UUID id = desk.upload(false, Csv.APPLICATIONS);
            desk.jdbc.sql("update office.ledger_job set agency = 'other'").update();
            for (String unknown : List.of(id.toString(), UUID.randomUUID().toString(), "no-id")) {
                assertThatThrownBy(() -> desk.api.job(unknown))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNKNOWN));
            }
        }
    }
}
