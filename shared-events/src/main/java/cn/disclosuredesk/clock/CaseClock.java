package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.CaseReading.Awaited;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.CaseReading.Whom;
import cn.disclosuredesk.settings.ClockSettings;
import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办件时钟: from the facts of a case to the period that runs, and all dates around it. Pure: the same facts, calendar and
 * choices give the same reading.
 */
public final class CaseClock {

    private static final Comparator<Awaited> ORDER = Comparator.comparing(Awaited::since)
            .thenComparing(Awaited::whom)
            .thenComparing(Awaited::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Awaited::provisional);

    private CaseClock() {}

    /**
     * Reads the clock of a case.
     *
     * @param today the day on which it is read; of a case that has ended the date that held is read
     */
    public static CaseReading read(ClockFacts facts, LocalDate today, WorkingDays calendar, Settings settings) {
        var how = new HowReckoned(calendar, settings.clock());
        List<Course> courses = Round.of(facts, today).stream()
                .map(round -> Course.of(round, how))
                .toList();
        Course present = courses.get(courses.size() - 1);
        Reading reading = named(present, how);
        DueDate due = reading.due();
        return new CaseReading(
                reading,
                StatutoryClock.firstDueOn(how.receipt(facts.receivedOn()), calendar)
                        .dueOn(),
                facts.receiptIsProvisional() || due != null && due.provisional(),
                courses.stream()
                        .flatMap(course -> segments(course, how).stream())
                        .toList(),
                due == null ? List.of() : OtherReadings.of(present, due.dueOn(), how),
                present.clarificationBy(present.present()),
                present.round().isOpen() ? awaited(present, calendar) : List.of(),
                courses.stream().flatMap(course -> course.notes().stream()).toList());
    }

    /** What a round comes to, without a due date that lies where the office names none (A30). */
    private static Reading named(Course course, HowReckoned how) {
        Reading reading = course.reading();
        DueDate due = reading.due();
        boolean nameless = due != null
                && due.provisional()
                && how.settings().missingCalendar() == ClockSettings.MissingCalendar.BLOCK
                && !how.calendar().knownThroughout(course.present().startedAfter(), due.dueOn());
        return nameless ? new Reading(null, reading.standing(), DayByDay.EMPTY) : reading;
    }

    /** Of one round: every segment but the last was stopped before it was due. */
    private static List<Segment> segments(Course course, HowReckoned how) {
        List<Segment> segments = new ArrayList<>();
        for (RunningSegment segment : course.segments()) {
            boolean last = segment == course.present();
            DueDate due = last ? named(course, how).due() : null;
            segments.add(new Segment(
                    segment.start(),
                    segment.startedAfter(),
                    due == null ? null : due.dueOn(),
                    segment.extension(),
                    last ? course.round().answeredOn() : null));
        }
        return segments;
    }

    private static List<Awaited> awaited(Course course, WorkingDays calendar) {
        ClockFacts facts = course.round().facts();
        List<Awaited> awaited = new ArrayList<>();
        if (course.isOutOfReach(course.present())) {
            LocalDate since = facts.arrivedOn() == null ? facts.receivedOn() : facts.arrivedOn();
            awaited.add(awaited(Whom.CONTACT, since, null));
        }
        course.asked().stream()
                .filter(Asked::isOpen)
                .forEach(letter -> awaited.add(awaited(letter.whom(), letter.on(), letter.limit())));
        facts.consultations().stream()
                .filter(Consultation::isOpen)
                .forEach(letter -> awaited.add(awaited(whom(letter), letter.sentOn(), letter.awaitedUntil(calendar))));
        return awaited.stream().sorted(ORDER).toList();
    }

    private static Awaited awaited(Whom whom, LocalDate since, @Nullable DueDate until) {
        return new Awaited(whom, since, until == null ? null : until.dueOn(), until != null && until.provisional());
    }

    private static Whom whom(Consultation letter) {
        return switch (letter.consultee()) {
            case THIRD_PARTY -> Whom.THIRD_PARTY;
            case CO_AUTHOR_AGENCY -> Whom.CO_AUTHOR_AGENCY;
            case OTHER_AGENCY -> Whom.OTHER_AGENCY;
        };
    }
}
