package cn.disclosuredesk.ledgerfile;

import java.util.List;
import java.util.Optional;

/**
 * 事项 of the sheet 过程: what happened to an application or review beyond the one of each kind that its own line tells. 日期
 * is the day it happened, 期限 a day or a number of working days, 备注 the text that goes with it; what 对象 and 结果 say
 * stands beside each.
 */
public enum ProcessAct {
    /** 结果: the legal day of receipt. */
    RECEIPT_CONFIRMED("确认收到", "确认收到日期", "收到确认"),
    /** 对象: what for; 结果: 已联系 or 未联系上; 备注: what was said. */
    CONTACT("联系记录", "联系申请人"),
    /** 备注: why she cannot be reached. */
    UNREACHABLE("联系未果"),
    /** 对象: channel; 备注: note. */
    COPY("并入复份", "复份"),
    ACCEPTANCE("受理"),
    /** 对象: unit; 结果: handler; 期限: until when the unit should answer. */
    HAND_OVER("转办", "交办", "分办"),
    /** 对象: unit; 备注: why. */
    HAND_OVER_RETURNED("退回", "科室退回"),
    /** 对象: unit; 结果: 1 first, 2 second, 3 通报. */
    URGE("催办", "督办"),
    /** 对象: unit; 结果: who signed for it; 备注: opinion. */
    OPINION("科室意见"),
    /** 备注: what is unclear. */
    CLARIFICATION_REQUEST("补正告知", "告知补正"),
    /** 结果: the good reason for coming late; 备注: corrected content. */
    CLARIFICATION("补正收到", "收到补正"),
    /** 对象: 第三方, 共同制作机关 or 其他机关; 结果: name. */
    CONSULTATION("征求意见"),
    /** 对象: as of the question; 结果: 同意, 部分同意, 不同意 or 未答复; 备注: reasons. */
    CONSULTATION_ANSWER("意见收到", "收到意见"),
    THIRD_PARTY_NOTICE("告知第三方"),
    /** 结果: working days; 对象: who approved; 备注: reason. */
    EXTENSION("延期", "延期告知"),
    /** 对象: 按件 or 按页, with the number of units; 结果: yuan. 日期: issued, 送达日期: served. */
    FEE_NOTICE("收费通知"),
    FEE_PAYMENT("缴费"),
    REASONS_REQUEST("要求说明理由"),
    /** 结果: 合理 or 不合理; 备注: reasons. */
    REASONS("说明理由"),
    /** 期限: until when she will have the answer (第三十五条). */
    DELAY("延迟答复"),
    /** 对象: who examined; 结果: result; 备注: note. */
    EXAMINATION("公开前审查", "审查"),
    /** 对象: who searched; 结果: 检索到 or 未检索到; 备注: where and by which words. */
    SEARCH("检索"),
    /** 对象: the step; 结果: who approved; 备注: note. */
    APPROVAL("审批"),
    /** 对象: kind; 备注: text. */
    NOTE("记事", "备注"),
    /** A reply; the line of the application tells the one that stands. 结果: as 办理结果; 备注: 其他处理说明. */
    REPLY("答复"),
    /** 备注: why. */
    WITHDRAWAL("撤回", "撤回申请"),
    /** 对象: the letter (答复 or another 事项); 结果: method; 日期: served, or dispatched where 送达日期 says when served. */
    SERVICE("送达"),
    /** 对象: the letter; 备注: why. */
    LETTER_RETURNED("退信", "邮件退回"),
    /** 备注: why. */
    REPLY_REVOKED("撤销答复"),
    /** 结果: method. */
    PROVISION("提供信息"),
    /** 对象: where published; 结果: 已公开 or 不公开; 备注: why not. */
    PROACTIVE_DISCLOSURE("转主动公开"),
    /** 对象: 档号; 结果: retention. */
    ARCHIVED("归档"),
    /** 对象: 登记号 of the parts. */
    SPLIT("拆分"),
    /** 对象: agency and 登记号 there. */
    MOVED("改登机关", "改登"),
    /** 对象: agency and 登记号 from which it goes on; 结果: 拆分 or 改登. */
    CONTINUED("承接"),
    /** 备注: why. */
    ANNULLED("登记作废", "作废"),

    /** Of a review: 对象: 案号 where it is known only now. */
    REVIEW_ACCEPTED("复议诉讼受理", "立案"),
    /** Of a review: 结果: 普通 or 简易. */
    REVIEW_PROCEDURE("变更程序"),
    /** Of a review: 文号. */
    REVIEW_ANSWERED("提交答复", "提交答辩"),
    /** Of a review: 期限: the day of the hearing. */
    REVIEW_HEARING("听证开庭", "开庭", "听证"),
    /** Of a review: 备注: why. */
    REVIEW_SUSPENDED("中止"),
    REVIEW_RESUMED("恢复审理", "恢复"),
    /** Of a review: 结果: as 结果 of its line; 期限: until when we must perform; 送达日期: when it reached us. */
    REVIEW_DECIDED("审结", "一审裁判"),
    /** Of a review: 对象: court; 结果: 本机关上诉 or 对方上诉; 文号: 二审案号. */
    REVIEW_APPEALED("上诉"),
    REVIEW_TOOK_EFFECT("生效"),
    /** Of a review: 结果: how it ended. */
    REVIEW_WITHDRAWN("撤回复议", "撤诉"),
    /** Of a review: 备注: why. */
    REVIEW_ANNULLED("复议诉讼登记作废");

    private static final WordList<ProcessAct> WORDS = words();

    private final String label;
    private final List<String> aliases;

    ProcessAct(String label, String... aliases) {
        this.label = label;
        this.aliases = List.of(aliases);
    }

    /** The word that the desk itself writes. */
    public String label() {
        return label;
    }

    /** Whether it happened to a reconsideration or lawsuit, not to an application. */
    public boolean ofReview() {
        return name().startsWith("REVIEW_");
    }

    /** 事项 as a cell says it. */
    public static Optional<ProcessAct> of(String cell) {
        return WORDS.meaning(cell);
    }

    private static WordList<ProcessAct> words() {
        WordList<ProcessAct> words = WordList.labelled(values(), ProcessAct::label);
        for (ProcessAct act : values()) {
            words.with(act, act.aliases.toArray(String[]::new));
        }
        return words;
    }
}
