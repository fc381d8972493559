package cn.disclosuredesk.clock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 全国工作日历: the working days by the State Council's notices; of two notices for one year the later given holds. */
public final class NationalCalendar implements WorkingDays {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private final Map<Integer, HolidayNotice> notices;

    private NationalCalendar(Map<Integer, HolidayNotice> notices) {
        this.notices = notices;
    }

    public static NationalCalendar of(Collection<HolidayNotice> notices) {
        var byYear = new TreeMap<Integer, HolidayNotice>();
        notices.forEach(notice -> byYear.put(notice.year(), notice));
        return new NationalCalendar(byYear);
    }

    /** The same calendar after a notice was loaded: a new year, or another arrangement of a known one. */
    public NationalCalendar with(HolidayNotice notice) {
        var byYear = new TreeMap<>(notices);
        byYear.put(notice.year(), notice);
        return new NationalCalendar(byYear);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var notice = notices.get(day.getYear());
        return notice == null ? !HolidayNotice.isWeekend(day) && !isNewYear(day) : notice.isWorkingDay(day);
    }

    @Override
    public boolean known(int year) {
        return notices.containsKey(year);
    }

    @Override
    public @Nullable String festival(LocalDate day) {
        var notice = notices.get(day.getYear());
        if (notice == null) {
            return isNewYear(day) ? "元旦" : null;
        }
        return notice.festival(day);
    }

    // The one day off that is certain before any notice: it never moves (《全国年节及纪念日放假办法》第二条).
    private static boolean isNewYear(LocalDate day) {
        return MonthDay.from(day).equals(NEW_YEAR);
    }
}
