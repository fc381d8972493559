package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the line of a reconsideration or lawsuit on the sheet 复议诉讼. */
final class ReviewLine {

    private ReviewLine() {}

    /** {@code today}: an end that takes effect later does not stand there yet, for a ledger tells what happened. */
    static LedgerRow<ReviewColumn> of(ReviewFacts facts, LocalDate today, LedgerTexts texts) {
        ReviewNotified notice = facts.notice();
        LedgerRow<ReviewColumn> row = new LedgerRow<ReviewColumn>()
                .with(ReviewColumn.CASE_NO, caseNo(facts))
                .with(ReviewColumn.KIND, notice.kind().label())
                .with(ReviewColumn.RECEIPT_NO, receiptNos(notice, texts))
                .with(ReviewColumn.NOTIFIED_ON, notice.notifiedOn())
                .with(ReviewColumn.FILED_ON, notice.filedOn())
                .with(ReviewColumn.BODY, notice.body())
                .with(ReviewColumn.CAPACITY, notice.capacity().label())
                .with(
                        ReviewColumn.PROCEDURE,
                        notice.procedure() == null ? null : notice.procedure().label())
                .with(
                        ReviewColumn.SECOND_INSTANCE,
                        facts.all(ReviewAppealed.class)
                                .map(ReviewAppealed::caseNo)
                                .filter(Objects::nonNull)
                                .reduce((one, other) -> other)
                                .orElse(null));
        facts.end().ifPresent(end -> {
            LocalDate on = endedOn(facts, end.fact());
            if (!on.isAfter(today) && !on.isBefore(notice.notifiedOn())) {
                row.with(ReviewColumn.RESULT, result(end.fact())).with(ReviewColumn.ENDED_ON, on);
            }
        });
        return row;
    }

    /** A lawsuit ended when its end took effect. */
    static LocalDate endedOn(ReviewFacts facts, ReviewEvent end) {
        LocalDate counted = facts.inTables().endedOn();
        return facts.notice().kind().isLawsuit() && counted != null ? counted : end.happenedOn();
    }

    static @Nullable String result(ReviewEvent end) {
        if (end instanceof ReviewDecided fact) {
            return fact.ending() == null ? fact.result().label() : fact.ending().word();
        }
        return end instanceof ReviewWithdrawn fact ? fact.ending().word() : null;
    }

    /** By which its rows on the sheet 过程 are found. */
    static String number(ReviewFacts facts, LedgerTexts texts) {
        String number = caseNo(facts);
        ReviewNotified notice = facts.notice();
        return number != null
                ? number
                : receiptNos(notice, texts) + "/" + notice.notifiedOn() + "/"
                        + notice.kind().label();
    }

    /** That of the first instance, whenever it became known. */
    private static @Nullable String caseNo(ReviewFacts facts) {
        return Stream.concat(
                        Stream.ofNullable(facts.notice().caseNo()),
                        facts.all(ReviewAccepted.class).map(ReviewAccepted::caseNo))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String receiptNos(ReviewNotified notice, LedgerTexts texts) {
        return notice.applications().stream()
                .flatMap(id -> texts.number(id).stream())
                .collect(Collectors.joining(ApplicationLine.BETWEEN));
    }
}
