package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has the case in the agency, and what was done there. People are given by name.
 *
 * @param unit of the last hand-over, as {@code handler}
 */
public record CaseWork(
        @Nullable LocalDate acceptedOn,
        @Nullable String unit,
        @Nullable String handler,
        List<HandOver> handOvers,
        List<Urge> urges,
        List<GivenBack> returns,
        List<Opinion> opinions,
        List<Examined> examinations,
        List<Search> searches,
        List<Approved> approvals,
        List<Note> notes) {

    @Override
    public String toString() {
        return "CaseWork[" + handOvers.size() + "]";
    }

    /** 转办. */
    public record HandOver(
            long sequence,
            LocalDate on,
            @Nullable String unit,
            @Nullable String handler,
            @Nullable LocalDate answerBy) {}

    /** 催办. */
    public record Urge(
            long sequence, LocalDate on, @Nullable String unit, int time) {}

    /** 退回. */
    public record GivenBack(
            long sequence,
            LocalDate on,
            @Nullable String unit,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "GivenBack[" + on + "]";
        }
    }

    /** 科室意见. */
    public record Opinion(
            long sequence,
            LocalDate on,
            @Nullable String unit,
            @Nullable String leader,
            @Nullable String opinion) {

        @Override
        public String toString() {
            return "Opinion[" + on + "]";
        }
    }

    /** 公开前审查. */
    public record Examined(
            long sequence,
            Examination examination,
            LocalDate on,
            @Nullable String by,
            ExaminationResult result,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Examined[" + on + "]";
        }
    }

    /** 检索记录. */
    public record Search(
            long sequence,
            LocalDate on,
            @Nullable String by,
            @Nullable String scope,
            @Nullable String keywords,
            boolean found) {

        @Override
        public String toString() {
            return "Search[" + on + "]";
        }
    }

    /** 审批. */
    public record Approved(
            long sequence,
            ApprovedStep step,
            LocalDate on,
            @Nullable String by,
            boolean onPaper,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Approved[" + on + "]";
        }
    }

    /** 记事. */
    public record Note(
            long sequence,
            LocalDate on,
            NoteKind kind,
            @Nullable String text) {

        @Override
        public String toString() {
            return "Note[" + on + "]";
        }
    }
}
