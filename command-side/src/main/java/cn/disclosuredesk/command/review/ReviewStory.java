package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.ReviewLine;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.law.Objection;
import cn.disclosuredesk.law.ReviewCounting;
import cn.disclosuredesk.law.ReviewLaw;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a line of 复议诉讼 and its rows of 过程 tell of a review behind its notice, in the order in which it happened. Where a
 * row tells an end, 结果 and 结案日期 only show how the review stands.
 */
final class ReviewStory {

    private final ReviewNotified notice;
    private final ReviewLine line;
    private final LocalDate today;
    private final WorkingDays days;
    private final Function<String, SealedText> sealed;
    private final List<ReviewEvent> facts = new ArrayList<>();
    private final List<String> tellers = new ArrayList<>();
    private final List<Irregular> irregular = new ArrayList<>();
    private ReviewFacts known;

    ReviewStory(
            ReviewNotified notice,
            ReviewLine line,
            LocalDate today,
            WorkingDays days,
            Function<String, SealedText> sealed) {
        this.notice = notice;
        this.line = line;
        this.today = today;
        this.days = days;
        this.sealed = sealed;
        this.known = ReviewFacts.NONE.with(notice);
        tell();
    }

    /** The facts; the first has sequence 1. */
    List<ReviewEvent> facts() {
        return List.copyOf(facts);
    }

    List<Irregular> irregular() {
        return List.copyOf(irregular);
    }

    /** As the notice itself would, but saying which row is to blame. */
    void refuseWhatTheLawExcludes() {
        for (int sequence = 1; sequence <= facts.size(); sequence++) {
            Optional<Objection> objection = ReviewLaw.objection(known, sequence);
            if (objection.isPresent()) {
                Objection said = objection.get();
                String teller = tellers.get(sequence - 1);
                throw Refusal.of(new Objection(said.ground(), field(teller, said.field()), said.sentence()));
            }
        }
    }

    private static @Nullable String field(String teller, @Nullable String field) {
        if (teller.isEmpty()) {
            return field;
        }
        return field == null ? teller : teller + "." + field;
    }

    private void tell() {
        List<Integer> order = IntStream.range(0, line.process().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer index) -> line.process().get(index).on())
                        .thenComparing(index -> Optional.ofNullable(
                                        line.process().get(index).place())
                                .orElse(Integer.MAX_VALUE)))
                .toList();
        boolean ends = lastAct(order, ProcessAct.REVIEW_DECIDED, ProcessAct.REVIEW_WITHDRAWN)
                > lastAct(order, ProcessAct.REVIEW_APPEALED);
        order.stream().filter(index -> !annuls(index)).forEach(index -> tell(index, ends));
        if (!ends) {
            end(notice, line, today).ifPresent(end -> add("", end));
        }
        // The line of one that was annulled still shows how it had ended.
        order.stream().filter(this::annuls).forEach(index -> tell(index, ends));
        unknownAppeal(known, line).ifPresent(irregular::add);
    }

    /** A number alone does not tell when the appeal was made. */
    static Optional<Irregular> unknownAppeal(ReviewFacts known, ReviewLine line) {
        return line.secondInstanceNo() == null
                        || known.caseNumbers().contains(line.secondInstanceNo())
                        || !known.timeline().all(ReviewAppealed.class).isEmpty()
                ? Optional.empty()
                : Optional.of(new Irregular("secondInstanceNo", "没有写明上诉日期，二审未登记；请在“过程”表按案号填写一审的“审结”和“上诉”两行。"));
    }

    private boolean annuls(int index) {
        return line.process().get(index).act() == ProcessAct.REVIEW_ANNULLED;
    }

    /** {@code ends} says whether a row tells the end, so that the line only shows it. */
    private void tell(int index, boolean ends) {
        ProcessRow row = line.process().get(index);
        boolean saysTheLinesEffect = !ends
                && row.act() == ProcessAct.REVIEW_TOOK_EFFECT
                && line.end() != null
                && line.end().on().equals(row.on());
        if (!saysTheLinesEffect && !liesAhead(row)) {
            ReviewEvent fact = new ReviewRow(index, row, notice.review(), today, days, sealed).fact(known);
            add(new RowField(index, null).name(), numbered(holdingFrom(fact)));
        }
    }

    private int lastAct(List<Integer> order, ProcessAct... acts) {
        return IntStream.range(0, order.size())
                .filter(place -> List.of(acts)
                        .contains(line.process().get(order.get(place)).act()))
                .max()
                .orElse(-1);
    }

    /** Once a judgment is known, so is the day from which it will hold: before that day it is part of the judgment. */
    private boolean liesAhead(ProcessRow row) {
        return row.act() == ProcessAct.REVIEW_TOOK_EFFECT && row.on().isAfter(today);
    }

    private ReviewEvent holdingFrom(ReviewEvent fact) {
        Optional<LocalDate> ahead = line.process().stream()
                .filter(this::liesAhead)
                .map(ProcessRow::on)
                .findFirst();
        if (ahead.isEmpty() || !(fact instanceof ReviewDecided judged)) {
            return fact;
        }
        ReviewDecided holding = new ReviewDecided(
                judged.review(),
                judged.decidedOn(),
                judged.ending(),
                judged.result(),
                ahead.get(),
                judged.countsOn(),
                judged.performBy(),
                judged.servedOn(),
                judged.replyAgain());
        return holding.countingOn(ReviewCounting.countsOn(known, holding, days));
    }

    /** The line knows the number of the appeal where the row does not. */
    private ReviewEvent numbered(ReviewEvent fact) {
        return fact instanceof ReviewAppealed appeal && appeal.caseNo() == null && line.secondInstanceNo() != null
                ? new ReviewAppealed(
                        appeal.review(), appeal.on(), appeal.byUs(), appeal.court(), line.secondInstanceNo())
                : fact;
    }

    private void add(String teller, ReviewEvent fact) {
        facts.add(fact);
        tellers.add(teller);
        known = known.with(fact);
    }

    /** In a ledger a lawsuit's day is the day its end took effect; empty where the review is pending. */
    static Optional<ReviewEvent> end(ReviewNotified notice, ReviewLine line, LocalDate today) {
        ReviewLine.End end = line.end();
        if (end == null) {
            return Optional.empty();
        }
        LocalDate on = new Given("decidedOn", "结案日期").day(end.on(), today);
        LocalDate effectiveOn = notice.kind().isLawsuit() ? on : null;
        return Optional.of(
                new ReviewDecided(notice.review(), on, end.ending(), end.result(), effectiveOn, on, null, null));
    }
}
