package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clerk finds in her file what a refusal or a mark speaks of. */
class BlamedColumnTest {

    @ParameterizedTest
    @CsvSource({
        "receivedOn,RECEIVED_ON",
        "madeOn,REPLIED_ON",
        "outcome,OUTCOME",
        "dispatch.servedOn,SERVED_ON",
        "assignment,UNIT",
        "assignment.handler,HANDLER",
        "notes.text,REMARK",
        "clarification-request.sentOn,CLARIFICATION_SENT",
        "clarification-request.answerBy,CLARIFICATION_LIMIT",
        "clarification.receivedOn,CLARIFICATION_RECEIVED",
        "consultations.sentOn,CONSULTATION_SENT",
        "consultations.consultee,CONSULTEE",
        "answer.receivedOn,CONSULTATION_RECEIVED",
        "extension.notifiedOn,EXTENSION_NOTIFIED",
        "extension.workingDays,EXTENSION_DAYS",
        "fee-notice.servedOn,FEE_NOTICE",
        "fee-notice.amount,FEE_AMOUNT",
        "fee-payment.paidOn,FEE_PAID",
        "fee-payment,FEE_PAID"
    })
    void isToldByActAndField(String field, ApplicationColumn column) {
        assertThat(BlamedColumn.of(LedgerSheet.APPLICATIONS, field)).contains(column);
    }

    @Test
    void isNoneWhereNoCellIsToBlame() {
        assertThat(BlamedColumn.of(LedgerSheet.APPLICATIONS, null)).isEmpty();
        assertThat(BlamedColumn.of(LedgerSheet.APPLICATIONS, "units")).isEmpty();
        assertThat(BlamedColumn.of(LedgerSheet.REVIEWS, "fee-payment.paidOn")).isEmpty();
    }

    @Test
    void whatIsIrregularIsAWarningInTheColumnOfItsDay() {
        ReadLine read = Csv.read(
                        Csv.APPLICATIONS.replace("\n", ",缴费时间,缴费日期\n") + "A1,2026-01-05,当面,其他,某甲,内容,,,,,,2026-02-10\n")
                .get(0);
        PlacedLine line = new PlacedLine(
                LedgerSheet.APPLICATIONS,
                read,
                new LineOrigin("somewhere", "hash", read.cells().remembered(), null));

        Verdict verdict = line.taken(new LedgerActs.Taken(
                true, List.of(new Irregular("fee-payment", "缴费超过二十个工作日。"), new Irregular(null, "另有一事。"))));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.ACCEPTED);
        assertThat(verdict.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.WARNING)
                .containsExactly(
                        new Remark(Remark.Kind.WARNING, "缴费日期", "2026-02-10", "缴费超过二十个工作日。"),
                        new Remark(Remark.Kind.WARNING, null, null, "另有一事。"));
    }
}
