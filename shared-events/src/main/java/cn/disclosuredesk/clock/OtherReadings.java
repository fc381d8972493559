package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.Asked.Effect;
import cn.disclosuredesk.clock.CaseReading.Beside;
import cn.disclosuredesk.clock.CaseReading.Start;
import cn.disclosuredesk.clock.CaseReading.Whom;
import cn.disclosuredesk.settings.ClockSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 并列日期: what the due date would be if the law were read differently on a point that is open. */
final class OtherReadings {

    private final Course course;
    private final HowReckoned how;
    private final LocalDate dueOn;
    private final List<Beside> beside = new ArrayList<>();

    private OtherReadings(Course course, HowReckoned how, LocalDate dueOn) {
        this.course = course;
        this.how = how;
        this.dueOn = dueOn;
    }

    /** The other dates for a period that is due on a day. */
    static List<Beside> of(Course course, LocalDate dueOn, HowReckoned how) {
        var readings = new OtherReadings(course, how, dueOn);
        readings.byReceipt();
        readings.byAnswersToLateNotices();
        return List.copyOf(readings.beside);
    }

    private void byReceipt() {
        RunningSegment present = course.present();
        ClockFacts facts = course.round().facts();
        switch (present.start()) {
            case RECEIPT -> {
                restDay(facts.receivedOn());
                if (facts.arrivedOn() != null && facts.arrivedOn().isBefore(facts.receivedOn())) {
                    add("第三十一条", present.ifStartedAfter(facts.arrivedOn()), "自%s到达之日起计算".formatted(facts.arrivedOn()));
                }
                if (facts.confirmedOn() != null && facts.confirmedOn().isAfter(facts.receivedOn())) {
                    add(
                            "第三十一条",
                            present.ifStartedAfter(facts.confirmedOn()),
                            "自%s确认之日起计算".formatted(facts.confirmedOn()));
                }
            }
            case CLARIFICATION, REASONS -> restDay(present.opened());
            case PAYMENT, REVOCATION_OR_DECISION -> {}
        }
    }

    private void restDay(LocalDate arrived) {
        if (how.calendar().isWorkingDay(arrived)) {
            return;
        }
        boolean asItIs = how.settings().arrival() == ClockSettings.Arrival.AS_IT_IS;
        LocalDate other = asItIs ? how.whenWorkBegins(arrived) : arrived;
        add(
                "A1",
                course.present().ifStartedAfter(other),
                asItIs ? "休息日到达，视为次一工作日%s收到".formatted(other) : "自休息日%s到达之日起计算".formatted(other));
    }

    private void byAnswersToLateNotices() {
        for (Asked letter : course.asked()) {
            LocalDate answered = letter.answeredOn();
            if (letter.effect() != Effect.TOO_LATE || answered == null) {
                continue;
            }
            if (letter.whom() == Whom.PAYMENT) {
                add(
                        "国办函〔2020〕109号",
                        begunAnew(Start.PAYMENT, answered, answered),
                        "自%s缴费次日起重新计算（收费通知超期）".formatted(answered));
            } else {
                add(
                        "A4",
                        begunAnew(Start.CLARIFICATION, answered, how.receipt(answered)),
                        "自%s收到补正之日起重新计算（补正告知超期）".formatted(answered));
            }
        }
    }

    private static RunningSegment begunAnew(Start start, LocalDate opened, LocalDate startedAfter) {
        return RunningSegment.begun(start, opened, startedAfter, null);
    }

    private void add(String point, RunningSegment segment, String why) {
        DueDate other = course.read(segment).due();
        if (other != null && !other.dueOn().equals(dueOn)) {
            Beside reading = new Beside(point, other.dueOn(), why);
            if (!beside.contains(reading)) {
                beside.add(reading);
            }
        }
    }
}
