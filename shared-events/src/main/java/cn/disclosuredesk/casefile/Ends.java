package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.FeePaid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 办理经过: when a case was open. It is open from its receipt to its end, and again from each duty to reply once more to
 * the end that fulfils it. Each end after the first needs a duty of its own.
 *
 * @param all replies and withdrawals, as they happened
 * @param duties days on which a duty to reply once more arose, the first one first
 */
public record Ends(List<Recorded<ApplicationEvent>> all, List<LocalDate> duties) {

    public static Ends of(CaseFacts facts) {
        return new Ends(
                facts.timeline().facts().stream()
                        .filter(recorded -> isEnd(recorded.fact()))
                        .toList(),
                facts.renewedDuties().stream().map(RenewedDuty::arose).toList());
    }

    public static boolean isEnd(ApplicationEvent fact) {
        return fact instanceof ApplicationReplied || fact instanceof ApplicationWithdrawn;
    }

    /** Two ends one after the other, and no duty to end the case once more arose in between. */
    public record Doubled(Recorded<ApplicationEvent> first, Recorded<ApplicationEvent> second) {}

    /** The first end that nothing asked for. */
    public Optional<Doubled> doubled() {
        int duty = 0;
        for (int i = 1; i < all.size(); i++) {
            duty = dutySince(dayOf(i - 1), duty);
            if (duty == duties.size() || duties.get(duty).isAfter(dayOf(i))) {
                return Optional.of(new Doubled(all.get(i - 1), all.get(i)));
            }
            duty++;
        }
        return Optional.empty();
    }

    /** With one more end, at its place. */
    public Ends with(Recorded<ApplicationEvent> end) {
        return new Ends(
                Stream.concat(all.stream(), Stream.of(end))
                        .sorted(Timeline.ORDER)
                        .toList(),
                duties);
    }

    /** The end after which nothing of the running period can happen on {@code day}; empty while the case is open. */
    public Optional<Recorded<ApplicationEvent>> endedBefore(LocalDate day) {
        return standing(
                all.stream()
                        .filter(end -> end.fact().happenedOn().isBefore(day))
                        .toList(),
                day);
    }

    /** The end that stands when {@code day} is over; empty while the case is open. */
    public Optional<Recorded<ApplicationEvent>> endedBy(LocalDate day) {
        return standing(
                all.stream()
                        .filter(end -> !end.fact().happenedOn().isAfter(day))
                        .toList(),
                day);
    }

    /** The last of these ends, unless a new one is owed after it. */
    private Optional<Recorded<ApplicationEvent>> standing(List<Recorded<ApplicationEvent>> past, LocalDate day) {
        int duty = 0;
        for (int i = 0; i < past.size(); i++) {
            duty = dutySince(past.get(i).fact().happenedOn(), i == 0 ? 0 : Math.min(duty + 1, duties.size()));
        }
        boolean owedAgain = duty < duties.size() && !duties.get(duty).isAfter(day);
        return past.isEmpty() || owedAgain ? Optional.empty() : Optional.of(past.get(past.size() - 1));
    }

    /** Whether a duty to reply once more arose in these days, both included. */
    public boolean isRenewed(LocalDate from, LocalDate to) {
        return duties.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    private int dutySince(LocalDate day, int from) {
        int duty = from;
        while (duty < duties.size() && duties.get(duty).isBefore(day)) {
            duty++;
        }
        return duty;
    }

    private LocalDate dayOf(int end) {
        return all.get(end).fact().happenedOn();
    }

    /**
     * 计时段: the day on which the period began that runs on {@code day}: receipt, corrected text, payment, or the duty
     * to reply once more. Periods are told apart where any reading of the law would.
     */
    public static LocalDate periodStart(CaseFacts facts, LocalDate day) {
        return Stream.of(
                        facts.all(ApplicationClarified.class).map(ApplicationClarified::receivedOn),
                        facts.all(FeePaid.class).map(FeePaid::paidOn),
                        facts.renewedDuties().stream().map(RenewedDuty::arose))
                .flatMap(days -> days)
                .filter(start -> !start.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(facts.receivedOn());
    }
}
