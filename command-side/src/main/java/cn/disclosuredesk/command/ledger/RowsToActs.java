package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedRows;
import cn.disclosuredesk.command.ledger.growth.GrownProcess;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of 过程 of lines that were imported before, and rows by themselves, become the acts they stand for. */
final class RowsToActs {

    private final ImportedRows rows;
    private final ImportedReviews reviews;
    private final GrownProcess process;
    private final Actor actor;

    RowsToActs(ImportedRows rows, ImportedReviews reviews, GrownProcess process, Actor actor) {
        this.rows = rows;
        this.reviews = reviews;
        this.process = process;
        this.actor = actor;
    }

    /** By itself; empty where the case knows it already. */
    Optional<List<Irregular>> take(AgencyCode agency, ProcessRow row, String source, LocalDate today) {
        if (row.act().ofReview()) {
            return reviews.record(agency, actor, row, source, today) ? Optional.of(List.of()) : Optional.empty();
        }
        return rows.record(agency, actor, row, source, today);
    }

    /** The numbers of applications that a row names as linked with its own, and that stand nowhere. */
    List<String> missing(AgencyCode agency, ProcessRow row) {
        return rows.missing(agency, row);
    }

    /**
     * What a line says anew, answers or the others. Questions come before the cells, which may answer them; answers
     * behind, which may answer a cell.
     *
     * @param irregular where to say what is odd
     * @return whether anything was recorded
     */
    boolean fresh(
            AgencyCode agency,
            ApplicationLine line,
            MergedLine merged,
            boolean answers,
            List<Irregular> irregular,
            LocalDate today) {
        boolean recorded = false;
        for (int place : merged.rows().fresh()) {
            ProcessRow row = asked(line, place);
            if (ImportedRows.isAnswer(row) == answers) {
                Optional<List<Irregular>> odd = rows.record(agency, actor, place, row, merged::source, today);
                odd.ifPresent(irregular::addAll);
                recorded |= odd.isPresent();
            }
        }
        return recorded;
    }

    /** Rows that are written otherwise now. */
    boolean corrected(
            AgencyCode agency, ApplicationLine line, MergedLine merged, List<Irregular> irregular, LocalDate today) {
        boolean recorded = false;
        for (GrownRows.Changed changed : merged.rows().changed()) {
            Optional<List<Irregular>> odd = process.application(
                    actor,
                    agency,
                    changed.place(),
                    remembered(changed, today),
                    asked(line, changed.place()),
                    merged.reason(),
                    today,
                    merged::source);
            odd.ifPresent(irregular::addAll);
            recorded |= odd.isPresent();
        }
        return recorded;
    }

    /** The rows of a review: those that are written otherwise now, and new ones. */
    boolean ofReview(AgencyCode agency, ReviewId id, ReviewLine line, MergedLine merged, LocalDate today) {
        boolean recorded = false;
        for (GrownRows.Changed changed : merged.rows().changed()) {
            recorded |= process.review(
                    actor,
                    agency,
                    id,
                    changed.place(),
                    remembered(changed, today),
                    line.process().get(changed.place()),
                    merged.reason(),
                    today,
                    merged::source);
        }
        for (int place : merged.rows().fresh()) {
            ProcessRow row = numbered(line.process().get(place), line);
            recorded |= reviews.record(agency, actor, id, place, row, merged::source, today);
        }
        return recorded;
    }

    private static ProcessRow asked(ApplicationLine line, int place) {
        return WaitingRows.asked(line.process().get(place), line.process());
    }

    /** The line knows the number of the appeal where the row does not. */
    private static ProcessRow numbered(ProcessRow row, ReviewLine line) {
        return row.act() == ProcessAct.REVIEW_APPEALED && row.documentNo() == null
                ? row.bearing(line.secondInstanceNo())
                : row;
    }

    private static ProcessRow remembered(GrownRows.Changed changed, LocalDate today) {
        return ReadLine.rememberedRow(changed.before(), today)
                .orElseThrow(() ->
                        Refusal.excluded(new RowField(changed.place(), null).name(), "这一行原来所写的内容现在无法识别，请在办件中更正该条记录。"));
    }
}
