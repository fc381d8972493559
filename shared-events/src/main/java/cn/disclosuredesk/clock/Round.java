package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.CaseReading.Start;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.ClockFacts.Renewal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 一轮办理: one duty to reply, the first or a renewed one, with the facts that belong to it. What happened after its reply
 * is not among them.
 *
 * @param opened from which day facts belong to it
 * @param startedAfter the day after which its period runs
 * @param performBy the day a decision set; null where the statutory period runs
 * @param answeredOn the day it was replied to; null while it is not
 * @param readOn the day on which it is read: that of its end, else the day of asking
 */
record Round(
        Start start,
        LocalDate opened,
        LocalDate startedAfter,
        @Nullable LocalDate performBy,
        @Nullable LocalDate answeredOn,
        LocalDate readOn,
        ClockFacts facts) {

    /** Before every fact: what was done between arrival and a later confirmation belongs to the case as well. */
    private static final LocalDate ALWAYS = LocalDate.MIN;

    /** The rounds of a case, the present one last. */
    static List<Round> of(ClockFacts facts, LocalDate today) {
        List<LocalDate> ends = new ArrayList<>(facts.replies().stream().sorted().toList());
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i <= facts.renewals().size(); i++) {
            Renewal renewal = i == 0 ? null : facts.renewals().get(i - 1);
            LocalDate opened = renewal == null ? ALWAYS : renewal.arose();
            LocalDate next = i == facts.renewals().size()
                    ? null
                    : facts.renewals().get(i).arose();
            LocalDate end = ends.stream()
                    .filter(day -> !day.isBefore(opened) && (next == null || !day.isAfter(next)))
                    .findFirst()
                    .orElse(null);
            ends.remove(end);
            LocalDate last = end != null || next == null ? end : next.minusDays(1);
            rounds.add(new Round(
                    renewal == null ? Start.RECEIPT : Start.REVOCATION_OR_DECISION,
                    opened,
                    renewal == null ? facts.receivedOn() : renewal.startedAfter(),
                    renewal == null ? null : renewal.performBy(),
                    end,
                    last == null ? today : last,
                    between(facts, opened, last)));
        }
        return rounds;
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    private static ClockFacts between(ClockFacts facts, LocalDate first, @Nullable LocalDate last) {
        Predicate<@Nullable LocalDate> before = day -> day != null && (last == null || !day.isAfter(last));
        Predicate<LocalDate> within = day -> !day.isBefore(first) && before.test(day);
        Function<Question, Question> asked = question -> before.test(question.answeredOn())
                ? question
                : new Question(question.sentOn(), question.servedOn(), question.by(), question.workingDays(), null);
        return new ClockFacts(
                facts.receivedOn(),
                facts.receiptIsProvisional(),
                facts.arrivedOn(),
                facts.confirmedOn(),
                facts.unreachable(),
                facts.clarifications().stream()
                        .filter(question -> within.test(question.sentOn()))
                        .map(asked)
                        .toList(),
                facts.reasons().stream()
                        .filter(question -> within.test(question.sentOn()))
                        .map(asked)
                        .toList(),
                facts.fees().stream()
                        .filter(fee -> within.test(fee.issuedOn()))
                        .map(fee -> before.test(fee.paidOn()) ? fee : new Fee(fee.issuedOn(), fee.servedOn(), null))
                        .toList(),
                facts.consultations().stream()
                        .filter(letter -> within.test(letter.sentOn()))
                        .map(letter -> last == null ? letter : letter.asOf(last))
                        .toList(),
                facts.extensions().stream()
                        .filter(extension -> within.test(extension.notifiedOn()))
                        .toList(),
                facts.delays().stream()
                        .filter(delay -> within.test(delay.notifiedOn()))
                        .toList(),
                List.of(),
                List.of(),
                null);
    }
}
