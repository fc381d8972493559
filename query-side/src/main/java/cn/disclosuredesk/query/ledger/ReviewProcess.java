package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import java.time.LocalDate;
import java.util.List;

/** Writes the rows of a reconsideration or lawsuit on the sheet 过程. */
final class ReviewProcess {

    private final ReviewFacts facts;
    private final LocalDate today;
    private final LedgerTexts texts;
    private final ProcessRows rows;

    private ReviewProcess(ReviewFacts facts, LocalDate today, LedgerTexts texts) {
        this.facts = facts;
        this.today = today;
        this.texts = texts;
        this.rows = ProcessRows.ofReview(ReviewLine.number(facts, texts));
    }

    static List<LedgerRow<ProcessColumn>> of(ReviewFacts facts, LocalDate today, LedgerTexts texts) {
        ReviewProcess writing = new ReviewProcess(facts, today, texts);
        facts.timeline().facts().forEach(writing::write);
        return writing.rows.all();
    }

    private void write(Recorded<ReviewEvent> recorded) {
        if (!course(recorded)) {
            end(recorded);
        }
    }

    private boolean course(Recorded<ReviewEvent> recorded) {
        ReviewEvent event = recorded.fact();
        if (event instanceof ReviewAccepted fact) {
            row(ProcessAct.REVIEW_ACCEPTED, recorded).with(ProcessColumn.OBJECT, fact.caseNo());
        } else if (event instanceof ReviewProcedureChanged fact) {
            row(ProcessAct.REVIEW_PROCEDURE, recorded)
                    .with(ProcessColumn.RESULT, fact.procedure().label());
        } else if (event instanceof ReviewAnswered fact) {
            row(ProcessAct.REVIEW_ANSWERED, recorded).with(ProcessColumn.DOCUMENT_NO, fact.documentNo());
        } else if (event instanceof ReviewHearingSet fact) {
            row(ProcessAct.REVIEW_HEARING, recorded).with(ProcessColumn.LIMIT, fact.hearingOn());
        } else if (event instanceof ReviewSuspended fact) {
            row(ProcessAct.REVIEW_SUSPENDED, recorded).with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else if (event instanceof ReviewResumed) {
            row(ProcessAct.REVIEW_RESUMED, recorded);
        } else if (event instanceof ReviewAnnulled fact) {
            row(ProcessAct.REVIEW_ANNULLED, recorded).with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else {
            return false;
        }
        return true;
    }

    private void end(Recorded<ReviewEvent> recorded) {
        ReviewEvent event = recorded.fact();
        if (event instanceof ReviewDecided fact) {
            if (!lineTellsTheEnd()) {
                row(ProcessAct.REVIEW_DECIDED, recorded)
                        .with(ProcessColumn.OBJECT, replyAgain(fact))
                        .with(ProcessColumn.RESULT, ReviewLine.result(fact))
                        .with(ProcessColumn.LIMIT, fact.performBy())
                        .with(ProcessColumn.SERVED_ON, fact.servedOn());
                tookEffect(recorded.sequence(), fact);
            }
        } else if (event instanceof ReviewWithdrawn fact) {
            row(ProcessAct.REVIEW_WITHDRAWN, recorded).with(ProcessColumn.RESULT, ReviewLine.result(fact));
        } else if (event instanceof ReviewAppealed fact) {
            row(ProcessAct.REVIEW_APPEALED, recorded)
                    .with(ProcessColumn.OBJECT, fact.court())
                    .with(ProcessColumn.RESULT, fact.byUs() ? "本机关上诉" : "对方上诉")
                    .with(ProcessColumn.DOCUMENT_NO, fact.caseNo());
        } else if (event instanceof ReviewTookEffect) {
            row(ProcessAct.REVIEW_TOOK_EFFECT, recorded);
        }
    }

    /** A day of effect that the decision itself states; one that is reckoned is reckoned again where it is read. */
    private void tookEffect(long sequence, ReviewDecided fact) {
        boolean stands = facts.end().filter(end -> end.sequence() == sequence).isPresent();
        if (stands && fact.effectiveOn() != null && facts.tookEffectOn().isEmpty()) {
            rows.row(ProcessAct.REVIEW_TOOK_EFFECT, sequence, fact.effectiveOn());
        }
    }

    /** Whether the line's day and result are all that is known of the end, and read back as they were. */
    private boolean lineTellsTheEnd() {
        ReviewDecided only = facts.decision();
        return only != null
                && facts.timeline().facts().stream()
                                .filter(recorded -> ReviewFacts.isEnd(recorded.fact())
                                        || recorded.fact() instanceof ReviewAppealed
                                        || recorded.fact() instanceof ReviewTookEffect)
                                .count()
                        == 1
                && only.performBy() == null
                && only.servedOn() == null
                && only.replyAgain() == null
                && (!facts.notice().kind().isLawsuit() || only.decidedOn().equals(only.effectiveOn()))
                && !only.decidedOn().isBefore(facts.notice().notifiedOn())
                && !only.countsOn().isAfter(today);
    }

    /** Said only where it does not follow from the ending. */
    private static String replyAgain(ReviewDecided fact) {
        return fact.replyAgain() == null ? "" : fact.replyAgain() ? "须重新答复" : "无须重新答复";
    }

    private LedgerRow<ProcessColumn> row(ProcessAct act, Recorded<ReviewEvent> recorded) {
        return rows.row(act, recorded.sequence(), recorded.fact().happenedOn());
    }
}
