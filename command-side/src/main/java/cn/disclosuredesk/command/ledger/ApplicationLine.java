package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        @Nullable Reply reply,
        Particular particular,
        List<ProcessRow> process) {

    /** As most ledgers tell it. */
    public ApplicationLine(
            String receiptNo,
            LocalDate receivedOn,
            Channel channel,
            @Nullable ApplicantKind kind,
            String applicantName,
            String content,
            Steps steps,
            @Nullable Reply reply) {
        this(receiptNo, receivedOn, channel, kind, applicantName, content, steps, reply, Particular.NONE, List.of());
    }

    /** The same with the rows of its number on the sheet 过程: line and rows are one story. */
    public ApplicationLine with(List<ProcessRow> rows) {
        return new ApplicationLine(
                receiptNo, receivedOn, channel, kind, applicantName, content, steps, reply, particular, rows);
    }

    /**
     * What few ledgers keep of the receipt and of people: the days from which the legal one follows, how to reach the
     * first applicant, who acts for her and who applies with her. {@code form} is 获取方式; {@code grounds} 依据条款.
     */
    public record Particular(
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String agent,
            List<String> others,
            @Nullable String form,
            @Nullable String mailNo,
            @Nullable String replyInNameOf,
            List<Ground> grounds) {

        public static final Particular NONE =
                new Particular(null, null, null, null, null, null, null, null, List.of(), null, null, null, List.of());

        /** Never prints what it holds. */
        @Override
        public String toString() {
            return "Particular[]";
        }
    }

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
