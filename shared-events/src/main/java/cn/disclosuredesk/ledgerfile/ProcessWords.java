package cn.disclosuredesk.ledgerfile;

import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Continuation;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.Retention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of 对象 and 结果 on the sheet 过程 that no other sheet has. */
public final class ProcessWords {

    /** What stands between where was searched and by which words. */
    private static final Pattern KEYWORDS = Pattern.compile("(?s)(.*?)[;；,，。]?\\s*检索词[:：](.*)");

    /** What stands between why a reply is put off and why its applicant was told late. */
    private static final Pattern TOLD_LATE = Pattern.compile("(?s)(.*?)[;；,，。]?\\s*逾期告知的理由[:：](.*)");

    private static final Pattern FEE = Pattern.compile("(\\D*?) ?(\\d{1,7})? ?(?:件|页)?");
    private static final Pattern OF_AGENCY = Pattern.compile("(\\S+)\\s+(.+)");

    private static final WordList<ContactPurpose> PURPOSES = WordList.labelled(
                    ContactPurpose.values(), ContactPurpose::label)
            .with(ContactPurpose.CLARIFICATION, "补正", "释明");
    private static final WordList<Boolean> REACHED =
            new WordList<Boolean>().with(true, "已联系", "联系上", "是").with(false, "未联系上", "未接通", "否");
    private static final WordList<Position> POSITIONS = WordList.labelled(Position.values(), Position::label)
            .with(Position.AGREES, "同意")
            .with(Position.PARTLY, "部分同意公开")
            .with(Position.REFUSES, "不同意")
            .with(Position.NONE, "未回复", "逾期未答复");
    private static final WordList<FeeMethod> METHODS =
            WordList.labelled(FeeMethod.values(), FeeMethod::label).with(FeeMethod.PER_PAGE, "按页");
    private static final WordList<Boolean> ACCEPTED =
            new WordList<Boolean>().with(true, "合理").with(false, "不合理");
    private static final WordList<Examination> EXAMINATIONS =
            WordList.labelled(Examination.values(), Examination::label).with(Examination.SECRECY, "保密");
    private static final WordList<ExaminationResult> EXAMINED =
            WordList.labelled(ExaminationResult.values(), ExaminationResult::label);
    private static final WordList<Boolean> FOUND =
            new WordList<Boolean>().with(true, "检索到", "找到").with(false, "未检索到", "未找到");
    private static final WordList<ApprovedStep> STEPS = WordList.labelled(ApprovedStep.values(), ApprovedStep::label);
    private static final WordList<NoteKind> NOTES = WordList.labelled(NoteKind.values(), NoteKind::label);
    private static final WordList<Boolean> DISCLOSED =
            new WordList<Boolean>().with(true, "已公开", "公开").with(false, "不公开");
    private static final WordList<Retention> RETENTIONS = WordList.labelled(Retention.values(), Retention::label);
    private static final WordList<Continuation> CONTINUATIONS =
            WordList.labelled(Continuation.values(), Continuation::label).with(Continuation.OTHER_AGENCY, "改登");
    private static final WordList<Integer> TIMES = new WordList<Integer>()
            .with(1, "1", "首次", "第一次", "第1次")
            .with(2, "2", "第二次", "第2次")
            .with(3, "3", "通报", "第三次");
    private static final WordList<Boolean> BY_US =
            new WordList<Boolean>().with(true, "本机关上诉", "本机关").with(false, "对方上诉", "对方");
    private static final WordList<Boolean> REPLY_AGAIN =
            new WordList<Boolean>().with(true, "须重新答复", "重新答复").with(false, "无须重新答复", "不需重新答复");

    private ProcessWords() {}

    /** 对象 of 联系记录. */
    public static Optional<ContactPurpose> purpose(String cell) {
        return PURPOSES.meaning(cell);
    }

    /** 结果 of 联系记录: whether somebody answered. */
    public static Optional<Boolean> reached(String cell) {
        return REACHED.meaning(cell);
    }

    /** 结果 of 意见收到. */
    public static Optional<Position> position(String cell) {
        return POSITIONS.meaning(cell);
    }

    /** 对象 of 收费通知: the method, the number of units, or both. */
    public static Optional<Fee> fee(String cell) {
        Matcher parts = FEE.matcher(CellText.normalised(cell));
        if (!parts.matches() || parts.group(1).isEmpty() && parts.group(2) == null) {
            return Optional.empty();
        }
        Integer units = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
        if (parts.group(1).isEmpty()) {
            return Optional.of(new Fee(null, units));
        }
        return METHODS.meaning(parts.group(1)).map(method -> new Fee(method, units));
    }

    /** 结果 of 说明理由. */
    public static Optional<Boolean> accepted(String cell) {
        return ACCEPTED.meaning(cell);
    }

    /** 结果 of 公开前审查, such as 保密审查：可以公开; without its kind it is the one that each reply needs. */
    public static Optional<Examined> examined(String cell) {
        String[] parts = CellText.normalised(cell).split(":", 2);
        Optional<Examination> kind =
                parts.length == 1 ? Optional.of(Examination.SECRECY) : EXAMINATIONS.meaning(parts[0]);
        return kind.flatMap(
                known -> EXAMINED.meaning(parts[parts.length - 1]).map(result -> new Examined(known, result)));
    }

    /** 结果 of 检索. */
    public static Optional<Boolean> found(String cell) {
        return FOUND.meaning(cell);
    }

    /** 备注 of 检索. */
    public static Search search(String cell) {
        Matcher parts = KEYWORDS.matcher(cell);
        return parts.matches()
                ? new Search(parts.group(1).strip(), parts.group(2).strip())
                : new Search(cell.strip(), "");
    }

    /** 备注 of 延期. */
    public static Extension extension(String cell) {
        Matcher parts = TOLD_LATE.matcher(cell);
        return parts.matches()
                ? new Extension(parts.group(1).strip(), parts.group(2).strip())
                : new Extension(cell.strip(), "");
    }

    /** 对象 of 审批. */
    public static Optional<ApprovedStep> step(String cell) {
        return STEPS.meaning(cell);
    }

    /** 对象 of 记事. */
    public static Optional<NoteKind> note(String cell) {
        return NOTES.meaning(cell);
    }

    /** 结果 of 转主动公开. */
    public static Optional<Boolean> disclosed(String cell) {
        return DISCLOSED.meaning(cell);
    }

    /** 结果 of 归档. */
    public static Optional<Retention> retention(String cell) {
        return RETENTIONS.meaning(cell);
    }

    /** 结果 of 承接. */
    public static Optional<Continuation> continuation(String cell) {
        return CONTINUATIONS.meaning(cell);
    }

    /** 结果 of 催办. */
    public static Optional<Integer> time(String cell) {
        return TIMES.meaning(cell);
    }

    /** 结果 of 上诉. */
    public static Optional<Boolean> byUs(String cell) {
        return BY_US.meaning(cell);
    }

    /** 对象 of 审结: whether a new reply is owed, where that does not follow from the ending. */
    public static Optional<Boolean> replyAgain(String cell) {
        return REPLY_AGAIN.meaning(cell);
    }

    /** 对象 of 改登机关 and 承接: an agency and the number there; empty where only one word stands there. */
    public static Optional<Elsewhere> elsewhere(String cell) {
        Matcher parts = OF_AGENCY.matcher(CellText.normalised(cell));
        return parts.matches() ? Optional.of(new Elsewhere(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** How a fee was reckoned. */
    public record Fee(@Nullable FeeMethod method, @Nullable Integer units) {}

    /** What was examined, and what it came to. */
    public record Examined(Examination examination, ExaminationResult result) {}

    /** Where was searched, and by which words; blank = not told. */
    public record Search(String scope, String keywords) {}

    /** Why a reply was put off, and why the applicant was told late; blank = not told. */
    public record Extension(String reason, String toldLate) {}

    /** A case of an agency, by the agency's code or name and the case's number. */
    public record Elsewhere(String agency, String number) {}
}
