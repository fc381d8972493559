package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.Asked.Effect;
import cn.disclosuredesk.clock.CaseReading.Late;
import cn.disclosuredesk.clock.CaseReading.Note;
import cn.disclosuredesk.clock.CaseReading.Start;
import cn.disclosuredesk.clock.CaseReading.Whom;
import cn.disclosuredesk.clock.ClockFacts.Delay;
import cn.disclosuredesk.clock.ClockFacts.Extension;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.Reading.Standing;
import cn.disclosuredesk.settings.ClockSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 办理经过: walks through one round, notice by notice, and finds the segments into which questions to the applicant and her
 * answers divide it. Each notice is judged by the due date as it stood on its day.
 */
final class Course {

    private final Round round;
    private final HowReckoned how;
    private final List<RunningSegment> segments = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private record Notice(LocalDate on, Runnable effect) {}

    private Course(Round round, HowReckoned how) {
        this.round = round;
        this.how = how;
    }

    static Course of(Round round, HowReckoned how) {
        var course = new Course(round, how);
        course.segments.add(course.first());
        course.notices().stream()
                .sorted(Comparator.comparing(Notice::on))
                .forEach(notice -> notice.effect().run());
        return course;
    }

    Round round() {
        return round;
    }

    List<RunningSegment> segments() {
        return segments;
    }

    RunningSegment present() {
        return segments.get(segments.size() - 1);
    }

    List<Asked> asked() {
        return asked;
    }

    List<Note> notes() {
        return notes;
    }

    /** What the present segment comes to, or for whom it waits. */
    Reading reading() {
        if (isOutOfReach(present())) {
            return new Reading(null, Standing.WAITING_FOR_CONTACT, DayByDay.EMPTY);
        }
        if (asked.stream().anyMatch(letter -> letter.isOpen() && stops(letter))) {
            return new Reading(null, Standing.WAITING_FOR_APPLICANT, DayByDay.EMPTY);
        }
        Reading reading = read(present());
        boolean askedLate = asked.stream()
                .anyMatch(letter ->
                        letter.whom() == Whom.CLARIFICATION && letter.effect() == Effect.TOO_LATE && letter.isOpen());
        return askedLate && reading.standing() == Standing.RUNNING
                ? new Reading(reading.due(), Standing.WAITING_AFTER_LATE_NOTICE, reading.explanation())
                : reading;
    }

    Reading read(RunningSegment segment) {
        return segment.read(round.facts().consultations(), round.readOn(), how);
    }

    /** The last day for a clarification notice in a segment (第三十条). */
    @Nullable
    LocalDate clarificationBy(RunningSegment segment) {
        return segment.noticesFrom() == null
                ? null
                : StatutoryPeriod.CLARIFICATION_NOTICE
                        .dueAfter(segment.noticesFrom(), how.calendar())
                        .dueOn();
    }

    /** 联系未果 stops only the period that runs from a receipt still to be confirmed. */
    boolean isOutOfReach(RunningSegment segment) {
        return segment.start() == Start.RECEIPT
                && round.facts().unreachable()
                && round.facts().receiptIsProvisional();
    }

    private RunningSegment first() {
        if (round.start() == Start.RECEIPT) {
            LocalDate received = how.receipt(round.startedAfter());
            return RunningSegment.begun(Start.RECEIPT, round.opened(), received, received);
        }
        return round.performBy() == null
                ? RunningSegment.begun(round.start(), round.opened(), round.startedAfter(), round.startedAfter())
                : RunningSegment.ordered(round.opened(), round.startedAfter(), round.performBy());
    }

    private List<Notice> notices() {
        ClockFacts facts = round.facts();
        List<Notice> notices = new ArrayList<>();
        facts.clarifications().forEach(letter -> notices.add(new Notice(letter.sentOn(), () -> clarify(letter))));
        facts.reasons().forEach(letter -> notices.add(new Notice(letter.sentOn(), () -> askForReasons(letter))));
        facts.delays().forEach(notice -> notices.add(new Notice(notice.notifiedOn(), () -> delay(notice))));
        facts.fees().forEach(notice -> notices.add(new Notice(notice.issuedOn(), () -> charge(notice))));
        facts.extensions().forEach(notice -> notices.add(new Notice(notice.notifiedOn(), () -> extend(notice))));
        return notices;
    }

    private void clarify(Question letter) {
        int place = placeOf(letter.sentOn());
        LocalDate by = clarificationBy(segments.get(place));
        boolean late = by != null && letter.sentOn().isAfter(by);
        if (late) {
            notes.add(new Note(Late.CLARIFICATION_NOTICE, letter.sentOn(), by));
        }
        boolean overdue = missedBefore(place, letter.sentOn()) != null;
        boolean restarts = !late || how.settings().lateClarification() == ClockSettings.LateClarification.RESTARTS;
        Effect effect = overdue ? Effect.NONE : restarts ? Effect.STOPS : Effect.TOO_LATE;
        DueDate limit = letter.answerDue(how.settings().usualClarificationDays(), how.calendar());
        LocalDate answered = Asked.answeredOn(round.facts().clarifications(), letter);
        ask(place, new Asked(Whom.CLARIFICATION, letter.sentOn(), answered, limit, effect));
        noteIfLate(Late.CLARIFICATION, letter.answeredOn(), limit);
    }

    private void askForReasons(Question letter) {
        int place = placeOf(letter.sentOn());
        boolean stops = how.settings().reasons() == ClockSettings.Reasons.LIKE_CLARIFICATION
                && missedBefore(place, letter.sentOn()) == null;
        DueDate limit = letter.answerDue(how.settings().usualClarificationDays(), how.calendar());
        Effect effect = stops ? Effect.STOPS : Effect.NONE;
        LocalDate answered = Asked.answeredOn(round.facts().reasons(), letter);
        ask(place, new Asked(Whom.REASONS, letter.sentOn(), answered, limit, effect));
        noteIfLate(Late.REASONS, letter.answeredOn(), limit);
    }

    private void charge(Fee notice) {
        int place = placeOf(notice.issuedOn());
        LocalDate missed = missedBefore(place, notice.issuedOn());
        if (missed != null) {
            notes.add(new Note(Late.FEE_NOTICE, notice.issuedOn(), missed));
        }
        DueDate limit = notice.paymentDue(how.calendar());
        Effect effect = missed == null ? Effect.STOPS : Effect.TOO_LATE;
        LocalDate paid = Asked.paidOn(round.facts().fees(), notice);
        ask(place, new Asked(Whom.PAYMENT, notice.issuedOn(), paid, limit, effect));
        noteIfLate(Late.PAYMENT, notice.paidOn(), limit);
    }

    private void extend(Extension notice) {
        int place = placeOf(notice.notifiedOn());
        LocalDate missed = missedBefore(place, notice.notifiedOn());
        if (missed != null) {
            notes.add(new Note(Late.EXTENSION_NOTICE, notice.notifiedOn(), missed));
        } else {
            segments.set(place, segments.get(place).extendedBy(notice.workingDays()));
        }
    }

    private void delay(Delay notice) {
        int place = placeOf(notice.notifiedOn());
        LocalDate missed = missedBefore(place, notice.notifiedOn());
        if (missed != null) {
            notes.add(new Note(Late.DELAY_NOTICE, notice.notifiedOn(), missed));
        } else if (notice.until().isAfter(dueAsKnownOn(place, notice.notifiedOn()))) {
            segments.set(place, segments.get(place).delayedTo(notice.until()));
        }
    }

    private void ask(int place, Asked letter) {
        asked.add(letter);
        LocalDate answered = letter.answeredOn();
        if (answered != null && stops(letter)) {
            int after = Math.max(place, placeOf(answered));
            RunningSegment anew = restarted(letter.whom(), answered, segments.get(after));
            if (!anew.equals(segments.get(after))) {
                segments.add(after + 1, anew);
            }
        }
    }

    /** Nothing stops a period that a decision set. */
    private boolean stops(Asked letter) {
        return letter.effect() == Effect.STOPS && !present().isOrdered();
    }

    /** A payment opens no new time to ask for a clearer text: that runs from the text itself. */
    private RunningSegment restarted(Whom by, LocalDate on, RunningSegment before) {
        if (by == Whom.PAYMENT) {
            return RunningSegment.begun(Start.PAYMENT, on, on, before.noticesFrom());
        }
        LocalDate received = how.receipt(on);
        return RunningSegment.begun(by == Whom.REASONS ? Start.REASONS : Start.CLARIFICATION, on, received, received);
    }

    /** The segment that a notice of this day belongs to. */
    private int placeOf(LocalDate day) {
        int place = 0;
        while (place + 1 < segments.size() && !segments.get(place + 1).opened().isAfter(day)) {
            place++;
        }
        return place;
    }

    /** The due date if it had passed when a notice went out; null where it had not, or no period ran. */
    private @Nullable LocalDate missedBefore(int place, LocalDate noticed) {
        RunningSegment segment = segments.get(place);
        if (isOutOfReach(segment) || asked.stream().anyMatch(letter -> stops(letter) && letter.isOpenOn(noticed))) {
            return null;
        }
        LocalDate seenOn = noticed.isAfter(round.readOn()) ? noticed : round.readOn();
        DueDate due = segment.read(round.facts().consultations(), seenOn, how).due();
        return due != null && noticed.isAfter(due.dueOn()) ? due.dueOn() : null;
    }

    private LocalDate dueAsKnownOn(int place, LocalDate day) {
        List<Consultation> letters = round.facts().consultations().stream()
                .filter(letter -> !letter.sentOn().isAfter(day))
                .map(letter -> letter.asKnownOn(day))
                .toList();
        return Objects.requireNonNull(
                        segments.get(place).read(letters, day, how).due())
                .dueOn();
    }

    /** While the day of service is not known, nobody can say that an answer came too late. */
    private void noteIfLate(Late what, @Nullable LocalDate answeredOn, DueDate limit) {
        if (answeredOn != null && !limit.provisional() && answeredOn.isAfter(limit.dueOn())) {
            notes.add(new Note(what, answeredOn, limit.dueOn()));
        }
    }
}
