package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ServiceMethod;
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
        @Nullable Reply reply) {

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
