package cn.disclosuredesk.ledgerfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the sheet 申请, in the order in which the desk writes them. Those behind 备注 are the desk's own: what an
 * office seldom keeps, and an export must not lose.
 */
public enum ApplicationColumn implements LedgerColumn {
    RECEIPT_NO("登记号", Role.NEEDED, "登记编号", "申请编号", "受理编号", "收件编号", "受理号", "编号", "流水号"),
    RECEIVED_ON("收到日期", Role.NEEDED, "收件日期", "接收日期", "收到时间", "收件时间", "接收时间", "受理日期", "受理时间", "登记日期", "申请日期", "申请时间"),
    CHANNEL("申请方式", Role.NEEDED, "申请渠道", "申请途径", "申请形式", "收件方式", "接收方式", "受理方式"),
    KIND("申请人类别", Role.READ, "申请人性质", "申请人类型", "申请人情况", "申请人分类"),
    APPLICANT("申请人", Role.NEEDED, "申请人姓名", "申请人名称", "申请人姓名或名称", "申请人姓名/名称", "姓名", "名称"),
    CONTENT("申请内容", Role.NEEDED, "申请事项", "申请公开内容", "申请公开事项", "申请信息内容", "所需信息内容描述", "内容"),
    CLARIFICATION_SENT("补正告知日期", Role.READ, "补正日期", "补正通知日期", "补正告知时间"),
    CLARIFICATION_LIMIT("补正期限", Role.READ),
    CLARIFICATION_RECEIVED("补正收到日期", Role.READ, "收到补正日期"),
    CONSULTEE("征求意见对象", Role.READ),
    CONSULTATION_SENT("征求意见发出日期", Role.READ, "征求意见日期"),
    CONSULTATION_RECEIVED("征求意见收到日期", Role.READ, "收到意见日期"),
    EXTENSION_NOTIFIED("延期告知日期", Role.READ, "延期日期", "延长答复告知日期"),
    EXTENSION_DAYS("延期工作日", Role.READ, "延长工作日"),
    FEE_NOTICE("收费通知日期", Role.READ),
    FEE_AMOUNT("收费金额", Role.READ),
    FEE_PAID("缴费日期", Role.READ),
    REPLIED_ON("答复日期", Role.READ, "答复时间", "回复日期", "办结日期", "办结时间"),
    LETTER_DATE("落款日期", Role.READ, "答复书日期"),
    SERVICE_METHOD("送达方式", Role.READ),
    TRACKING_NO("邮件号", Role.READ, "邮寄单号", "快递单号", "邮单号"),
    DISPATCHED_ON("交邮日期", Role.READ, "寄出日期", "邮寄日期"),
    SERVED_ON("签收日期", Role.READ, "送达日期"),
    OUTCOME("办理结果", Role.READ, "处理结果", "答复结果", "办结结果", "答复类型"),
    OTHER_REASON("其他处理说明", Role.READ, "其他说明", "处理说明"),
    DOCUMENT_NO("答复文号", Role.READ, "文号", "答复书文号"),
    UNIT("承办科室", Role.READ, "办理科室", "承办部门", "办理部门", "承办处室", "承办单位"),
    HANDLER("承办人", Role.READ, "办理人", "经办人"),
    REMARK("备注", Role.READ),
    SUBMITTED_ON("提交日期", Role.READ),
    ARRIVED_ON("到达日期", Role.READ),
    CONFIRMED_ON("确认日期", Role.READ),
    ID_NUMBER("证件号码", Role.READ, "身份证号", "身份证号码", "证件号", "统一社会信用代码"),
    PHONE("联系电话", Role.READ, "电话", "手机号", "手机号码", "联系方式"),
    EMAIL("电子邮箱", Role.READ),
    ADDRESS("通讯地址", Role.READ, "地址", "联系地址", "通信地址", "邮寄地址"),
    AGENT("代理人", Role.READ, "委托代理人"),
    CO_APPLICANTS("共同申请人", Role.READ),
    FORM("获取方式", Role.READ, "获取信息方式", "提供方式"),
    MAIL_NO("来件邮件号", Role.READ, "来件单号"),
    REPLY_IN_NAME_OF("答复名义", Role.READ),
    GROUNDS("依据条款", Role.READ, "依据", "适用条款");

    private final Heading heading;

    ApplicationColumn(String header, Role role, String... aliases) {
        this.heading = new Heading(header, role, List.of(aliases));
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public boolean personal() {
        return switch (this) {
            case APPLICANT, CONTENT, OTHER_REASON, HANDLER, REMARK -> true;
            case ID_NUMBER, PHONE, EMAIL, ADDRESS, AGENT, CO_APPLICANTS, FORM -> true;
            default -> false;
        };
    }

    /** However it was typed: 补正期限 is a day or a number of working days, 收费金额 is yuan. */
    @Override
    public String normalised(String cell) {
        Optional<String> number = switch (this) {
            case CLARIFICATION_LIMIT ->
                LedgerDates.read(cell)
                        .map(LocalDate::toString)
                        .or(() -> LedgerNumbers.workingDays(cell).map(String::valueOf));
            case EXTENSION_DAYS -> LedgerNumbers.workingDays(cell).map(String::valueOf);
            case FEE_AMOUNT -> LedgerNumbers.yuan(cell).map(BigDecimal::toPlainString);
            default -> Optional.empty();
        };
        return number.orElseGet(() -> LedgerColumn.super.normalised(cell));
    }
}
