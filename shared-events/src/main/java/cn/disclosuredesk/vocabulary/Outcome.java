package cn.disclosuredesk.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * Outcome (办理结果): the 21 leaves of section three in the form of 2021 (国办公开办函〔2021〕30号), in its order.
 * Stored by {@link #code()}.
 */
public enum Outcome {
    GRANTED("3.1", "（一）予以公开", null),
    PARTIAL("3.2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", null),
    STATE_SECRET("3.3.1", "1.属于国家秘密", Group.REFUSED),
    LAW_FORBIDS("3.3.2", "2.其他法律行政法规禁止公开", Group.REFUSED),
    SECURITY_STABILITY("3.3.3", "3.危及“三安全一稳定”", Group.REFUSED),
    THIRD_PARTY("3.3.4", "4.保护第三方合法权益", Group.REFUSED),
    INTERNAL("3.3.5", "5.属于三类内部事务信息", Group.REFUSED),
    PROCESS("3.3.6", "6.属于四类过程性信息", Group.REFUSED),
    ENFORCEMENT_FILE("3.3.7", "7.属于行政执法案卷", Group.REFUSED),
    SPECIAL_REGIME("3.3.8", "8.属于行政查询事项", Group.REFUSED),
    NOT_HELD("3.4.1", "1.本机关不掌握相关政府信息", Group.UNAVAILABLE),
    NEEDS_PROCESSING("3.4.2", "2.没有现成信息需要另行制作", Group.UNAVAILABLE),
    STILL_UNCLEAR("3.4.3", "3.补正后申请内容仍不明确", Group.UNAVAILABLE),
    PETITION("3.5.1", "1.信访举报投诉类申请", Group.NOT_PROCESSED),
    REPEATED("3.5.2", "2.重复申请", Group.NOT_PROCESSED),
    PUBLICATION("3.5.3", "3.要求提供公开出版物", Group.NOT_PROCESSED),
    EXCESSIVE("3.5.4", "4.无正当理由大量反复申请", Group.NOT_PROCESSED),
    RECONFIRM("3.5.5", "5.要求行政机关确认或重新出具已获取信息", Group.NOT_PROCESSED),
    NOT_CLARIFIED("3.6.1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", Group.OTHERWISE),
    NOT_PAID("3.6.2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", Group.OTHERWISE),
    OTHER("3.6.3", "3.其他", Group.OTHERWISE);

    private final String code;
    private final String label;
    private final Group group;

    Outcome(String code, String label, Group group) {
        this.code = code;
        this.label = label;
        this.group = group;
    }

    /** Row of the official form, such as {@code 3.4.1}. */
    public String code() {
        return code;
    }

    /** The row's own official wording. */
    public String label() {
        return label;
    }

    /** The group cell that stands beside the row; empty for 3.1 and 3.2. */
    public Optional<Group> group() {
        return Optional.ofNullable(group);
    }

    public static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst();
    }

    /** The group cells of the form; they have no figures of their own. */
    public enum Group {
        REFUSED("（三）不予公开"),
        UNAVAILABLE("（四）无法提供"),
        NOT_PROCESSED("（五）不予处理"),
        OTHERWISE("（六）其他处理");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
