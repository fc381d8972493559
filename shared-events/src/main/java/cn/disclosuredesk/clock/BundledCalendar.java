package cn.disclosuredesk.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The holiday notices (国务院办公厅节假日安排) that come with the program, so that an office can start without loading any. */
public final class BundledCalendar {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2026;

    private BundledCalendar() {}

    /** The notices of all bundled years, the earliest first. */
    public static List<HolidayNotice> notices() {
        var json = JsonMapper.builder().build();
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> read(json, year))
                .toList();
    }

    private static HolidayNotice read(JsonMapper json, int year) {
        var file = "/calendar/" + year + ".json";
        try (var stream = Objects.requireNonNull(BundledCalendar.class.getResourceAsStream(file), file)) {
            return json.readValue(stream, HolidayNotice.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
