package cn.disclosuredesk.query.workingdays;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.DayAfter;
import cn.disclosuredesk.query.Unanswerable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WorkingDaysApi {

    private static final int FIRST_YEAR = 2007;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 400;

    private final Calendars calendars;
    private final CurrentActor asker;

    WorkingDaysApi(Calendars calendars, CurrentActor asker) {
        this.calendars = calendars;
        this.asker = asker;
    }

    @GetMapping("/api/working-days")
    Answer count(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String days,
            @RequestParam @Nullable String agency) {
        LocalDate first = day(from);
        int number = number(days);
        if (agency != null && !agency.isBlank()) {
            // The calendar is the nation's for every agency; a code that is none is refused all the same.
            asker.agency(agency);
        }
        DayAfter last = calendars.nationwide().countFrom(first, number);
        return new Answer(first, number, last.lastDay(), last.provisional());
    }

    private static LocalDate day(@Nullable String from) {
        try {
            LocalDate day = LocalDate.parse(from == null ? "" : from);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // answered like every other day that cannot be counted from
        }
        throw Unanswerable.malformed("from", "from 须为 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 年间的日期，例如 2026-01-05。");
    }

    private static int number(@Nullable String days) {
        try {
            int number = Integer.parseInt(days == null ? "" : days);
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // answered like every other number that cannot be counted
        }
        throw Unanswerable.malformed("days", "days 须为 1 至 " + MOST_DAYS + " 的整数。");
    }

    /** {@code from} itself is not counted; {@code provisional} 暂估: the count touched a year without a holiday notice. */
    record Answer(LocalDate from, int days, LocalDate lastDay, boolean provisional) {}
}
