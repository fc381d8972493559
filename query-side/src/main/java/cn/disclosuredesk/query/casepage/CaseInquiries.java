package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moves the period: the applicant was asked, somebody else was, or the reply was put off. {@code answerBy} is a day
 * that was set, {@code answerWithin} a number of working days from service.
 */
public record CaseInquiries(
        List<Clarification> clarifications,
        List<ReasonsAsked> reasons,
        List<Consulted> consultations,
        List<Extension> extensions,
        List<Fee> fees,
        List<Delay> delays) {

    @Override
    public String toString() {
        return "CaseInquiries[]";
    }

    /** 补正告知; {@code answer} null while the corrected text has not come. */
    public record Clarification(
            long sequence,
            LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate answerBy,
            @Nullable Integer answerWithin,
            @Nullable String issues,
            @Nullable String documentNo,
            @Nullable String trackingNo,
            @Nullable ClarificationAnswer answer) {

        @Override
        public String toString() {
            return "Clarification[" + sentOn + "]";
        }
    }

    /** 收到补正. */
    public record ClarificationAnswer(
            long sequence,
            LocalDate receivedOn,
            @Nullable String content,
            @Nullable String lateBecause) {

        @Override
        public String toString() {
            return "ClarificationAnswer[" + receivedOn + "]";
        }
    }

    /** 要求说明理由 (第三十五条). */
    public record ReasonsAsked(
            long sequence,
            LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate answerBy,
            @Nullable Integer answerWithin,
            @Nullable String documentNo,
            @Nullable String trackingNo,
            @Nullable ReasonsAnswer answer) {}

    /** 说明理由; {@code accepted} null while the agency has not decided. */
    public record ReasonsAnswer(
            long sequence,
            LocalDate receivedOn,
            @Nullable String reasons,
            @Nullable Boolean accepted) {

        @Override
        public String toString() {
            return "ReasonsAnswer[" + receivedOn + "]";
        }
    }

    /** 征求意见; {@code name} of a third party is sealed. */
    public record Consulted(
            String consultationId,
            long sequence,
            Consultee consultee,
            @Nullable String name,
            LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate answerBy,
            @Nullable Integer answerWithin,
            @Nullable String documentNo,
            @Nullable String trackingNo,
            @Nullable ConsulteesAnswer answer,
            List<Notice> notices) {

        @Override
        public String toString() {
            return "Consulted[" + consultationId + "]";
        }
    }

    /** 收到意见; {@code position} null where a ledger only tells that it came. */
    public record ConsulteesAnswer(
            long sequence,
            LocalDate receivedOn,
            @Nullable Position position,
            @Nullable String reasons) {

        @Override
        public String toString() {
            return "ConsulteesAnswer[" + receivedOn + "]";
        }
    }

    /** 告知第三方 (第三十二条). */
    public record Notice(
            long sequence,
            LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {}

    /** 延期. */
    public record Extension(
            long sequence,
            int workingDays,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable Boolean onPaper,
            LocalDate notifiedOn,
            @Nullable String reason,
            @Nullable String overrideReason,
            @Nullable String documentNo) {

        @Override
        public String toString() {
            return "Extension[" + notifiedOn + "]";
        }
    }

    /** 收费通知; amount in yuan, {@code paidOn} null while it is not paid. */
    public record Fee(
            long sequence,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable FeeMethod method,
            @Nullable Integer units,
            BigDecimal amount,
            @Nullable String documentNo,
            @Nullable String trackingNo,
            @Nullable LocalDate paidOn,
            @Nullable String ticketNo) {}

    /** 延迟答复 (第三十五条). */
    public record Delay(
            long sequence,
            LocalDate until,
            LocalDate notifiedOn,
            @Nullable String documentNo) {}
}
