package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.query.review.ReviewStatus;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the case ended, and what became of that.
 *
 * @param reply the one that stands: the last that was made
 * @param replies all of them, the first one first
 * @param replyDueAgain since when and until when a new reply is owed, every time it was
 */
public record CaseReplies(
        @Nullable Reply reply,
        List<Reply> replies,
        @Nullable Withdrawal withdrawal,
        List<Provision> provisions,
        List<Revocation> revocations,
        List<DueAgain> replyDueAgain,
        List<ReviewOfCase> reviews,
        @Nullable ProactiveDisclosure proactiveDisclosure) {

    @Override
    public String toString() {
        return "CaseReplies[" + replies.size() + "]";
    }

    /**
     * 答复.
     *
     * @param outcome code of the row
     * @param earlier id of the application that had been answered before (第三十六条第（六）项)
     * @param late made after the date that was due then
     */
    public record Reply(
            long sequence,
            LocalDate madeOn,
            String outcome,
            Disposition disposition,
            List<Ground> grounds,
            @Nullable String subReason,
            @Nullable LocalDate docDate,
            @Nullable String documentNo,
            @Nullable Dispatch dispatch,
            @Nullable String earlier,
            @Nullable LocalDate provideBy,
            List<Dispatch> served,
            boolean late) {

        @Override
        public String toString() {
            return "Reply[" + madeOn + ", " + outcome + "]";
        }
    }

    /** 撤回. */
    public record Withdrawal(
            long sequence,
            LocalDate withdrawnOn,
            String outcome,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Withdrawal[" + withdrawnOn + "]";
        }
    }

    /** 提供信息. */
    public record Provision(
            long sequence,
            LocalDate on,
            @Nullable ServiceMethod method,
            @Nullable String trackingNo) {}

    /** 撤销答复: {@code about} is the sequence of the reply. */
    public record Revocation(
            long sequence,
            long about,
            LocalDate on,
            @Nullable String reason,
            @Nullable String documentNo) {

        @Override
        public String toString() {
            return "Revocation[" + on + "]";
        }
    }

    /** 重新答复; {@code performBy} null where the decision sets no day. */
    public record DueAgain(LocalDate since, @Nullable LocalDate performBy) {}

    /**
     * A reconsideration or lawsuit about the case.
     *
     * @param result null while pending, an appeal too
     * @param decidedOn the day of the end that stands, of a withdrawal too
     */
    public record ReviewOfCase(
            String id,
            ReviewKind kind,
            ReviewStatus status,
            @Nullable String caseNo,
            @Nullable LocalDate filedOn,
            LocalDate notifiedOn,
            @Nullable ReviewResult result,
            @Nullable String ending,
            @Nullable LocalDate decidedOn) {}

    /** 依申请转主动公开 (第四十四条). */
    public record ProactiveDisclosure(
            long sequence,
            LocalDate on,
            boolean disclosed,
            @Nullable String publishedAt,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "ProactiveDisclosure[" + on + "]";
        }
    }
}
