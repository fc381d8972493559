package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;

import cn.disclosuredesk.clock.ClockFacts.Delay;
import cn.disclosuredesk.clock.ClockFacts.Extension;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.ClockFacts.Renewal;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case told fact by fact, for tests of its clock. Days are written {@code 2026-03-02}; null = did not happen. */
final class CaseTold {

    private final LocalDate receivedOn;
    private boolean provisional;
    private @Nullable LocalDate arrivedOn;
    private @Nullable LocalDate confirmedOn;
    private boolean unreachable;
    private final List<Question> clarifications = new ArrayList<>();
    private final List<Question> reasons = new ArrayList<>();
    private final List<Fee> fees = new ArrayList<>();
    private final List<Consultation> consultations = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Delay> delays = new ArrayList<>();
    private final List<Renewal> renewals = new ArrayList<>();
    private final List<LocalDate> replies = new ArrayList<>();

    private CaseTold(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    static CaseTold received(String day) {
        return new CaseTold(LocalDate.parse(day));
    }

    static CaseTold received(LocalDate day) {
        return new CaseTold(day);
    }

    CaseTold unconfirmed() {
        provisional = true;
        return this;
    }

    CaseTold arrived(String day) {
        arrivedOn = LocalDate.parse(day);
        return this;
    }

    CaseTold confirmed(String day) {
        confirmedOn = LocalDate.parse(day);
        return this;
    }

    CaseTold outOfReach() {
        unreachable = true;
        return this;
    }

    CaseTold clarification(String sent, @Nullable String served, @Nullable Integer days, @Nullable String answered) {
        clarifications.add(new Question(LocalDate.parse(sent), day(served), null, days, day(answered)));
        return this;
    }

    CaseTold reasons(String sent, String by, @Nullable String answered) {
        reasons.add(new Question(LocalDate.parse(sent), null, LocalDate.parse(by), null, day(answered)));
        return this;
    }

    CaseTold fee(String issued, @Nullable String served, @Nullable String paid) {
        fees.add(new Fee(LocalDate.parse(issued), day(served), day(paid)));
        return this;
    }

    CaseTold asked(Consultee whom, String sent, @Nullable String served, @Nullable String answered) {
        return asked(Consultation.of(whom, LocalDate.parse(sent), day(served), day(answered)));
    }

    CaseTold asked(Consultation letter) {
        consultations.add(letter);
        return this;
    }

    CaseTold extended(int workingDays, String notified) {
        extensions.add(new Extension(LocalDate.parse(notified), workingDays));
        return this;
    }

    CaseTold delayed(String until, String notified) {
        delays.add(new Delay(LocalDate.parse(notified), LocalDate.parse(until)));
        return this;
    }

    CaseTold replied(String day) {
        replies.add(LocalDate.parse(day));
        return this;
    }

    CaseTold owedAgain(String arose, String startedAfter, @Nullable String performBy) {
        renewals.add(new Renewal(LocalDate.parse(arose), LocalDate.parse(startedAfter), day(performBy)));
        return this;
    }

    ClockFacts facts() {
        return new ClockFacts(
                receivedOn,
                provisional,
                arrivedOn,
                confirmedOn,
                unreachable,
                clarifications,
                reasons,
                fees,
                consultations,
                extensions,
                delays,
                renewals,
                replies,
                replies.isEmpty() ? null : replies.get(0));
    }

    CaseReading readOn(String today) {
        return readOn(today, Settings.USUAL);
    }

    CaseReading readOn(String today, Settings settings) {
        return CaseClock.read(facts(), LocalDate.parse(today), CALENDAR, settings);
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
