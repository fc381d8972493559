package cn.disclosuredesk.ledgerfile;

import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 办理结果 as ledgers write it: row code, official label, or the usual word. */
public final class OutcomeWords {

    private static final Pattern CODE = Pattern.compile("(3\\.\\d(?:\\.\\d)?)(?![\\d.]*\\d)[.、 ]*(.*)");
    private static final Set<String> OPEN = Set.of("", "办理中", "正在办理", "在办", "待办", "未办结", "未答复", "无", "-", "/");

    private static final WordList<Disposition> WORDS = words();

    private OutcomeWords() {}

    /** Whether the cell says that nothing has been decided yet. */
    public static boolean open(String cell) {
        return OPEN.contains(CellText.word(cell));
    }

    /** Empty where the word is unknown, or where code and label contradict each other. */
    public static Optional<Disposition> disposition(String cell) {
        Matcher coded = CODE.matcher(CellText.normalised(cell));
        if (!coded.matches()) {
            return WORDS.meaning(cell);
        }
        Optional<Outcome> row = Outcome.ofCode(coded.group(1));
        return coded.group(2).isEmpty()
                ? row.map(Disposition::usualFor)
                : WORDS.meaning(coded.group(2))
                        .filter(said -> row.filter(said.row()::equals).isPresent());
    }

    /** Whether the cell names only a group of rows, such as 不予公开: which of them is not said. */
    public static Optional<Outcome.Group> group(String cell) {
        String word = CellText.word(cell);
        for (Outcome.Group group : Outcome.Group.values()) {
            if (group != Outcome.Group.OTHERWISE && CellText.word(group.label()).equals(word)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /**
     * 其他处理说明 beside 3.6.3 may say more than the row: 申请人撤回 is a withdrawal, 非政府信息 a legal kind of its own.
     * Words that would belong to another row change nothing.
     */
    public static Disposition otherBecause(String reason) {
        return WORDS.meaning(reason).filter(said -> said.row() == Outcome.OTHER).orElse(Disposition.OTHER);
    }

    private static WordList<Disposition> words() {
        WordList<Disposition> words = new WordList<>();
        for (Outcome outcome : Outcome.values()) {
            words.with(Disposition.usualFor(outcome), outcome.label());
        }
        for (Disposition disposition : Disposition.values()) {
            words.with(disposition, disposition.label());
        }
        return words.with(Disposition.ALREADY_PUBLIC, "主动公开", "已公开", "告知获取方式和途径")
                .with(Disposition.GRANTED, "公开", "同意公开", "全部公开", "提供")
                .with(Disposition.PARTIAL, "区分处理", "部分公开区分处理")
                .with(Disposition.STATE_SECRET, "涉密", "属于秘密", "国家机密")
                .with(Disposition.LAW_FORBIDS, "法律法规禁止公开", "法律行政法规禁止公开")
                .with(Disposition.SECURITY_STABILITY, "三安全一稳定", "危及安全稳定")
                .with(Disposition.THIRD_PARTY, "第三方合法权益", "第三方不同意", "第三方不同意公开", "商业秘密", "个人隐私")
                .with(Disposition.INTERNAL, "内部事务", "内部信息", "内部管理信息", "三类内部事务信息")
                .with(Disposition.PROCESS, "过程性", "过程信息", "四类过程性信息")
                .with(Disposition.ENFORCEMENT_FILE, "执法案卷", "执法案卷信息", "行政执法案卷信息")
                .with(Disposition.SPECIAL_REGIME, "行政查询", "查询事项", "依照专门规定查询", "不动产登记查询", "工商登记查询")
                .with(Disposition.NOT_FOUND, "不存在", "政府信息不存在", "未制作", "未获取", "本机关不掌握", "不掌握")
                .with(Disposition.NOT_OURS, "非本机关", "非本机关公开", "不属于本机关", "不属于本机关公开", "不属于本机关负责公开")
                .with(Disposition.NOT_OURS, "非本机关掌握", "不属于本机关公开范围", "不属于本机关职责", "非本机关职责")
                .with(Disposition.NEEDS_PROCESSING, "没有现成信息", "无现成信息", "需另行制作", "需要另行制作", "需加工", "加工分析", "需要加工")
                .with(Disposition.STILL_UNCLEAR, "不明确", "内容不明确", "补正后不明确", "补正后申请内容不明确", "申请内容不明确")
                .with(Disposition.PETITION, "信访", "投诉", "举报", "信访投诉举报", "信访举报投诉", "信访类", "信访事项")
                .with(Disposition.REPEATED, "重复", "重复申请不予处理", "不予重复处理")
                .with(Disposition.PUBLICATION, "出版物", "要求公开出版物")
                .with(Disposition.EXCESSIVE, "反复申请", "频繁申请", "无正当理由反复申请")
                .with(Disposition.RECONFIRM, "确认信息", "重新出具", "确认或重新出具", "要求确认", "确认或者重新出具已获取信息")
                .with(Disposition.NOT_CLARIFIED, "逾期未补正", "未补正", "不补正", "逾期不补正不再处理")
                .with(Disposition.NOT_PAID, "逾期未缴费", "未缴费", "逾期未缴纳费用", "逾期不缴纳费用")
                .with(Disposition.WITHDRAWN, "撤回", "撤回申请", "主动撤回", "申请人主动撤回", "申请人撤回申请", "撤销申请", "申请撤回")
                .with(Disposition.NOT_GOVERNMENT_INFORMATION, "不属于政府信息", "不是政府信息", "非政府信息公开申请", "不属于政府信息公开")
                .with(Disposition.PARTY_INFORMATION, "党务", "党组织信息")
                .with(Disposition.ARCHIVES, "已移交档案", "移交档案馆", "移交国家档案馆")
                .with(Disposition.REGISTERED_IN_ERROR, "作废", "误登记")
                .with(Disposition.DUPLICATE_COPY, "复份")
                .with(Disposition.OTHER, "其他处理", "其它", "其它处理");
    }
}
