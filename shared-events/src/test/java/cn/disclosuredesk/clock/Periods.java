package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.ReplyPeriod.Awaited;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which the tests of the clock tell a case. */
final class Periods {

    static final WorkingDays CALENDAR = NationalCalendar.of(BundledCalendar.notices());

    private Periods() {}

    static ReplyPeriod from(String day, Consultation... consultations) {
        return new ReplyPeriod(LocalDate.parse(day), 0, List.of(consultations), Awaited.NOTHING);
    }

    static ReplyPeriod extended(String day, int extension, Consultation... consultations) {
        return new ReplyPeriod(LocalDate.parse(day), extension, List.of(consultations), Awaited.NOTHING);
    }

    static ReplyPeriod awaiting(String day, Awaited awaited) {
        return new ReplyPeriod(LocalDate.parse(day), 0, List.of(), awaited);
    }

    static Consultation thirdParty(String sent, @Nullable String served, @Nullable String answered) {
        return Consultation.of(Consultee.THIRD_PARTY, LocalDate.parse(sent), day(served), day(answered));
    }

    static Consultation otherAgency(String sent, @Nullable String answered) {
        return Consultation.of(Consultee.OTHER_AGENCY, LocalDate.parse(sent), null, day(answered));
    }

    static DueDate due(String day) {
        return new DueDate(LocalDate.parse(day), false);
    }

    static DueDate provisionallyDue(String day) {
        return new DueDate(LocalDate.parse(day), true);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
