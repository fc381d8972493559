package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.LedgerDates;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import cn.disclosuredesk.ledgerfile.ReviewWords;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line of the sheet 复议诉讼. */
final class ReviewReading {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[、,;\\n]");

    private final Cells cells;

    ReviewReading(Cells cells) {
        this.cells = cells;
    }

    /** Empty where a needed cell cannot be read. */
    Optional<ReviewLine> line() {
        Optional<String> caseNo = ReadLine.number(cells, ReviewColumn.CASE_NO, cells.given(ReviewColumn.CASE_NO));
        cells.needed(ReviewColumn.KIND);
        Optional<ReviewKind> kind = cells.word(
                ReviewColumn.KIND,
                ReviewWords::kind,
                "无法识别的类型，可填：" + ApplicationReading.labels(ReviewKind.values(), ReviewKind::label));
        List<String> numbers = numbers();
        cells.needed(ReviewColumn.NOTIFIED_ON);
        Optional<LocalDate> notifiedOn = cells.day(ReviewColumn.NOTIFIED_ON);
        Optional<ReviewCapacity> capacity = cells.word(
                ReviewColumn.CAPACITY,
                ReviewWords::capacity,
                "无法识别的本机关地位，可填：" + ApplicationReading.labels(ReviewCapacity.values(), ReviewCapacity::label));
        Optional<ReviewProcedure> procedure = cells.word(
                ReviewColumn.PROCEDURE,
                ReviewWords::procedure,
                "无法识别的复议程序，可填：" + ApplicationReading.labels(ReviewProcedure.values(), ReviewProcedure::label));
        ReviewLine.@Nullable End end = end(notifiedOn);
        Optional<LocalDate> filedOn = cells.day(ReviewColumn.FILED_ON);
        Optional<LocalDate> answerLimit = answerLimit();
        Optional<String> secondInstanceNo =
                ReadLine.number(cells, ReviewColumn.SECOND_INSTANCE, cells.given(ReviewColumn.SECOND_INSTANCE));
        if (cells.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new ReviewLine(
                caseNo.orElse(null),
                kind.orElseThrow(),
                numbers,
                notifiedOn.orElseThrow(),
                cells.given(ReviewColumn.BODY).orElse(null),
                capacity.orElse(null),
                procedure.orElse(null),
                end,
                filedOn.orElse(null),
                answerLimit.orElse(null),
                secondInstanceNo.orElse(null),
                List.of()));
    }

    /** It may lie ahead. The desk reckons its own: what cannot be read is only said. */
    private Optional<LocalDate> answerLimit() {
        Optional<LocalDate> limit = cells.given(ReviewColumn.ANSWER_LIMIT).flatMap(LedgerDates::read);
        if (limit.isEmpty() && !cells.blank(ReviewColumn.ANSWER_LIMIT)) {
            cells.warning(ReviewColumn.ANSWER_LIMIT, "不是有效的日期，本单元格未核对；答复期限由本台按法律计算");
        }
        return limit;
    }

    private List<String> numbers() {
        return BETWEEN_NUMBERS
                .splitAsStream(Normalizer.normalize(cells.text(ReviewColumn.RECEIPT_NO), Normalizer.Form.NFKC))
                .map(CellText::normalised)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    private ReviewLine.@Nullable End end(Optional<LocalDate> notifiedOn) {
        Optional<LocalDate> endedOn = cells.day(ReviewColumn.ENDED_ON);
        boolean pending = ReviewWords.pending(cells.said(ReviewColumn.RESULT));
        if (cells.blank(ReviewColumn.ENDED_ON)) {
            if (!pending) {
                cells.error(ReviewColumn.ENDED_ON, "填写了结果，缺少结案日期");
            }
            return null;
        }
        if (pending) {
            cells.error(ReviewColumn.RESULT, "填写了结案日期，缺少结果");
            return null;
        }
        if (endedOn.isPresent() && notifiedOn.filter(endedOn.get()::isBefore).isPresent()) {
            cells.error(ReviewColumn.ENDED_ON, "结案日期早于收到日期（%s）".formatted(notifiedOn.get()));
        }
        Optional<ReviewWords.Finding> finding = cells.word(
                ReviewColumn.RESULT,
                ReviewWords::finding,
                "无法识别的结果，可填：结果维持、结果纠正、其他结果，或结案方式："
                        + ApplicationReading.labels(ReviewEnding.values(), ReviewEnding::word));
        return endedOn.isEmpty() || finding.isEmpty()
                ? null
                : new ReviewLine.End(
                        endedOn.get(), finding.get().ending(), finding.get().result());
    }
}
