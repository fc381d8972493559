package cn.disclosuredesk.desk.demo.script;

import static cn.disclosuredesk.desk.demo.script.Story.body;

import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.desk.demo.script.Deed.CaseNo;
import cn.disclosuredesk.desk.demo.script.Deed.DocumentNo;
import cn.disclosuredesk.desk.demo.script.Deed.What;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened in the invented office from 2023 to the day before it is shown, in order. The same day and the same calendar
 * give the same script.
 */
public final class Script {

    public static final int FIRST_YEAR = 2023;

    /** Before this day there is too little past to show. */
    public static final LocalDate EARLIEST_SHOWING = LocalDate.of(2024, 3, 1);

    private final List<Deed> deeds;
    private final Deed onTheDay;

    private Script(List<Deed> deeds, Deed onTheDay) {
        this.deeds = List.copyOf(deeds);
        this.onTheDay = onTheDay;
    }

    /** What led to the morning of {@code today}. */
    public static Script upTo(LocalDate today, WorkingDays calendar) {
        OfficeDays days = new OfficeDays(calendar);
        List<Story> stories = new ArrayList<>(Year2023.told(days));
        for (int year = FIRST_YEAR + 1; year <= today.getYear(); year++) {
            stories.addAll(OrdinaryYear.told(year, days));
        }
        stories.addAll(RunningCases.told(today, days));
        stories.addAll(RunningReviews.told(today, days));
        List<Deed> all = new ArrayList<>();
        stories.forEach(story -> all.addAll(story.deeds()));
        for (int year = FIRST_YEAR; year < today.getYear(); year++) {
            all.addAll(yearEnd(year, days));
        }
        WindowLedger ledger = new WindowLedger(today, days);
        all.add(ledger.handedIn());
        all.removeIf(deed -> !deed.at().toLocalDate().isBefore(today));
        all.sort(Comparator.comparing(Deed::at));
        return new Script(numbered(all), ledger.grown());
    }

    public List<Deed> deeds() {
        return deeds;
    }

    /** What is done on the day itself, whenever it is shown. */
    public Deed onTheDay() {
        return onTheDay;
    }

    private static List<Deed> yearEnd(int year, OfficeDays days) {
        LocalDate newYear = LocalDate.of(year + 1, 1, 1);
        LocalDate sealed = days.onOrAfter(LocalDate.of(year + 1, 1, 22));
        String name = Integer.toString(year);
        return List.of(
                new Deed(newYear.atTime(LocalTime.of(0, 1)), Who.LI, What.YEAR, name, Deed.CLOSE, body(), null),
                new Deed(sealed.atTime(LocalTime.of(17, 45)), Who.LI, What.YEAR, name, Deed.SEAL, body(), null));
    }

    /** Numbers are given out in the order of the days: 文号 each kind from 1 in every year, those of others with gaps. */
    private static List<Deed> numbered(List<Deed> inOrder) {
        Map<String, Integer> given = new HashMap<>();
        List<Deed> numbered = new ArrayList<>();
        for (Deed deed : inOrder) {
            int year = deed.at().getYear();
            if (deed.body().get("documentNo") instanceof DocumentNo wanted) {
                int number = given.merge(wanted.prefix() + year, 1, Integer::sum);
                numbered.add(with(deed, "documentNo", "%s〔%d〕%d号".formatted(wanted.prefix(), year, number)));
            } else if (deed.body().get("caseNo") instanceof CaseNo wanted) {
                int number = given.compute(wanted.pattern() + year, (kind, last) -> nextElsewhere(kind, last));
                numbered.add(with(deed, "caseNo", wanted.pattern().formatted(year, number)));
            } else {
                numbered.add(deed);
            }
        }
        return numbered;
    }

    /** Others have cases of other offices too, some more, some fewer. */
    private static int nextElsewhere(String kind, @Nullable Integer last) {
        int before = last == null ? 0 : last;
        return before + 2 + Math.floorMod(kind.hashCode() + 37 * before, 17);
    }

    private static Deed with(Deed deed, String field, String value) {
        Map<String, Object> body = body();
        body.putAll(deed.body());
        body.put(field, value);
        return new Deed(deed.at(), deed.who(), deed.what(), deed.thing(), deed.act(), body, deed.label());
    }

    static Random random(int year) {
        return new Random(20_190_515L * 31 + year);
    }
}
