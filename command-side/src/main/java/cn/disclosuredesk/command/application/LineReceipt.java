package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 收到 as a line tells it. 收到日期 holds as it stands there; the days of submission, arrival and confirmation say from
 * what it follows, and whether it still waits for its confirmation (《政府信息公开条例》第三十一条).
 */
record LineReceipt(Receipt receipt, List<Irregular> irregular) {

    static LineReceipt of(ApplicationLine line, LocalDate receivedOn, LocalDate today) {
        ApplicationLine.Particular days = line.particular();
        LocalDate submittedOn = new Given("submittedOn", "提交日期").dayIfAny(days.submittedOn(), today);
        LocalDate arrivedOn = new Given("arrivedOn", "到达日期").dayIfAny(days.arrivedOn(), today);
        LocalDate confirmedOn = new Given("confirmedOn", "确认日期").dayIfAny(days.confirmedOn(), today);
        Receipt stated = Receipt.derived(line.channel(), receivedOn, submittedOn, arrivedOn, confirmedOn);
        Receipt derived = derivedIfAny(line, submittedOn, arrivedOn, confirmedOn);
        if (derived != null && derived.receivedOn().equals(receivedOn)) {
            return new LineReceipt(derived, List.of());
        }
        boolean waits = line.process().stream().anyMatch(row -> row.act() == ProcessAct.RECEIPT_CONFIRMED);
        Receipt receipt =
                waits ? new Receipt(line.channel(), receivedOn, true, submittedOn, arrivedOn, confirmedOn) : stated;
        return new LineReceipt(
                receipt,
                derived == null
                        ? List.of()
                        : List.of(new Irregular(
                                "receivedOn",
                                "按申请方式“%s”和所填日期，收到日期应为%s（《政府信息公开条例》第三十一条）；以所填的收到日期为准。"
                                        .formatted(line.channel().label(), derived.receivedOn()))));
    }

    /** Null where the day that decides does not stand in the line. */
    private static @Nullable Receipt derivedIfAny(
            ApplicationLine line,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn) {
        if (submittedOn == null && arrivedOn == null && confirmedOn == null) {
            return null;
        }
        try {
            return Receipt.derived(line.channel(), null, submittedOn, arrivedOn, confirmedOn);
        } catch (Refusal missing) {
            return null;
        }
    }
}
