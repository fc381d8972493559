package cn.disclosuredesk.query.review;

import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a review, each fact under the sequence by which corrections name it, in the fields of the call that
 * records it.
 *
 * @param decisions all of them, the first one first
 */
public record ReviewCourse(
        @Nullable Acceptance acceptance,
        List<ProcedureChange> procedureChanges,
        @Nullable Answer answer,
        List<Hearing> hearings,
        List<Suspension> suspensions,
        List<Decision> decisions,
        List<Appeal> appeals,
        @Nullable Effect effect,
        @Nullable Withdrawal withdrawal,
        @Nullable Annulment annulment) {

    /** Reasons may stand in it. */
    @Override
    public String toString() {
        return "ReviewCourse[" + decisions.size() + "]";
    }

    /** 受理、立案. */
    public record Acceptance(
            long sequence, LocalDate acceptedOn, @Nullable String caseNo) {}

    /** 变更程序. */
    public record ProcedureChange(long sequence, LocalDate on, ReviewProcedure procedure) {}

    /** 提交答复、答辩. */
    public record Answer(
            long sequence, LocalDate answeredOn, @Nullable String documentNo) {}

    /** 听证、开庭. */
    public record Hearing(long sequence, LocalDate on, LocalDate hearingOn) {}

    /** 中止, and 恢复; {@code resumedOn} null while it rests. */
    public record Suspension(
            long sequence,
            LocalDate on,
            @Nullable String reason,
            @Nullable LocalDate resumedOn) {

        @Override
        public String toString() {
            return "Suspension[" + on + "]";
        }
    }

    /** 审结; {@code countsOn} is the day by whose year it counts, {@code stands} whether nothing overtook it. */
    public record Decision(
            long sequence,
            LocalDate decidedOn,
            @Nullable String ending,
            ReviewResult result,
            @Nullable LocalDate effectiveOn,
            LocalDate countsOn,
            @Nullable LocalDate performBy,
            @Nullable LocalDate servedOn,
            boolean stands) {}

    /** 上诉. */
    public record Appeal(
            long sequence,
            LocalDate on,
            boolean byUs,
            @Nullable String court,
            @Nullable String caseNo) {}

    /** 生效. */
    public record Effect(long sequence, LocalDate effectiveOn) {}

    /** 撤回、撤诉. */
    public record Withdrawal(long sequence, LocalDate withdrawnOn, String ending) {}

    /** 登记作废. */
    public record Annulment(
            long sequence, LocalDate on, @Nullable String reason) {

        @Override
        public String toString() {
            return "Annulment[" + on + "]";
        }
    }
}
