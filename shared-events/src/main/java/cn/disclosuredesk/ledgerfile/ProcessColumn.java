package cn.disclosuredesk.ledgerfile;

import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the sheet 过程, in the order in which the desk writes them; one line per {@link ProcessAct}. Those behind
 * 备注 are the desk's own, for what six columns cannot hold.
 */
public enum ProcessColumn implements LedgerColumn {
    RECEIPT_NO("登记号", Role.NEEDED, "登记编号", "申请编号", "受理编号"),
    ACT("事项", Role.NEEDED, "办理事项", "办理环节", "环节"),
    HAPPENED_ON("日期", Role.NEEDED, "时间", "办理日期", "办理时间"),
    OBJECT("对象", Role.READ),
    RESULT("结果", Role.READ),
    REMARK("备注", Role.READ, "说明"),
    /** A day, or a number of working days. */
    LIMIT("期限", Role.READ),
    SERVED_ON("送达日期", Role.READ, "签收日期"),
    DOCUMENT_NO("文号", Role.READ),
    TRACKING_NO("邮件号", Role.READ),
    /** Of a review, instead of 登记号; where it has none yet, 登记号/收到日期/类型 of its line, such as A1、A2/2026-01-05/行政复议. */
    CASE_NO("案号", Role.READ),
    /** The line's own number within its case, from 1, in the order in which things happened. */
    PLACE("序号", Role.READ),
    /** 序号 of the question that it answers, of the letter that was served; empty = the latest one that fits. */
    ABOUT("所答序号", Role.READ);

    private final Heading heading;

    ProcessColumn(String header, Role role, String... aliases) {
        this.heading = new Heading(header, role, List.of(aliases));
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public boolean personal() {
        return this == OBJECT || this == RESULT || this == REMARK;
    }

    /** However it was typed: 期限 is a day or a number of working days. */
    @Override
    public String normalised(String cell) {
        return this == LIMIT
                ? LedgerDates.read(cell)
                        .map(LocalDate::toString)
                        .or(() -> LedgerNumbers.workingDays(cell).map(String::valueOf))
                        .orElseGet(() -> CellText.normalised(cell))
                : LedgerColumn.super.normalised(cell);
    }
}
