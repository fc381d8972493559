package cn.disclosuredesk.ledgerfile;

import java.util.List;

/** The columns of the sheet 复议诉讼, in the order in which the desk writes them. */
public enum ReviewColumn implements LedgerColumn {
    CASE_NO("案号", Role.READ, "案件编号", "复议案号", "一审案号"),
    KIND("类型", Role.NEEDED, "案件类型", "案件类别"),
    RECEIPT_NO("登记号", Role.READ, "登记编号", "申请编号", "受理编号"),
    NOTIFIED_ON("收到日期", Role.NEEDED, "收到通知日期", "收件日期", "接收日期", "收到时间", "收件时间", "接收时间"),
    BODY("审理机关", Role.READ, "复议机关", "审理法院", "受理机关", "法院"),
    RESULT("结果", Role.READ, "审理结果", "复议结果", "裁判结果", "案件结果", "处理结果"),
    ENDED_ON("结案日期", Role.READ, "结案时间", "审结日期", "审结时间"),
    CAPACITY("本机关地位", Role.READ, "诉讼地位", "地位"),
    PROCEDURE("复议程序", Role.READ, "审理程序", "程序"),
    /** When it was asked for; the body or court decides by then, while its acceptance is not known. */
    FILED_ON("提起日期", Role.READ, "申请复议日期", "起诉日期"),
    ANSWER_LIMIT("答复期限", Role.READ),
    SECOND_INSTANCE("二审案号", Role.READ),
    REMARK("备注", Role.NOT_READ);

    private final Heading heading;

    ReviewColumn(String header, Role role, String... aliases) {
        this.heading = new Heading(header, role, List.of(aliases));
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public boolean personal() {
        return this == REMARK;
    }
}
