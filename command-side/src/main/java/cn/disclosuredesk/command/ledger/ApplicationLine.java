package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet 申请, read and checked by itself: one application. {@code kind} null = 待补; {@code reply}
 * null = open.
 */
public record ApplicationLine(
        String receiptNo,
        LocalDate receivedOn,
        Channel channel,
        @Nullable ApplicantKind kind,
        String applicantName,
        String content,
        Steps steps,
        @Nullable Reply reply) {

    /** Who had the case, and what was done before the reply. {@code remark} is 备注. */
    public record Steps(
            @Nullable String unit,
            @Nullable String handler,
            @Nullable String remark,
            @Nullable Clarification clarification,
            @Nullable Consultation consultation,
            @Nullable Extension extension,
            @Nullable Fee fee) {

        public static final Steps NONE = new Steps(null, null, null, null, null, null, null);

        /** Never prints what it holds. */
        @Override
        public String toString() {
            return "Steps[]";
        }
    }

    /** 补正: {@code limit} null = the usual one, {@code receivedOn} null = not clarified. */
    public record Clarification(
            LocalDate sentOn,
            @Nullable Limit limit,
            @Nullable LocalDate receivedOn) {}

    /** 征求意见: {@code receivedOn} null = no opinion came. */
    public record Consultation(
            Consultee consultee, LocalDate sentOn, @Nullable LocalDate receivedOn) {}

    /** 延期. */
    public record Extension(LocalDate notifiedOn, int workingDays) {}

    /** 收费: {@code amount} in yuan, {@code paidOn} null = not paid. */
    public record Fee(
            LocalDate servedOn, BigDecimal amount, @Nullable LocalDate paidOn) {}

    /**
     * 答复日期, 办理结果 and what belongs to them. {@code subReason} is 其他处理说明. A withdrawal is one with {@link
     * Disposition#WITHDRAWN}.
     */
    public record Reply(
            LocalDate madeOn,
            Disposition disposition,
            @Nullable String subReason,
            @Nullable LocalDate docDate,
            @Nullable String documentNo,
            @Nullable ServiceMethod method,
            @Nullable String trackingNo,
            @Nullable LocalDate dispatchedOn,
            @Nullable LocalDate servedOn) {}

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "ApplicationLine[" + receiptNo + "]";
    }
}
