package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.CaseLife;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.register.RegisterPageTable.Place;
import cn.disclosuredesk.settings.SettingsInForce;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many applications of an agency are open, by how urgent they are. */
public final class OpenApplications {

    private static final int AT_A_TIME = 1000;

    private final RegisterPageTable table;
    private final Moments moments;
    private final Calendars calendars;
    private final SettingsInForce settings;
    private final ChinaTime time;

    OpenApplications(
            RegisterPageTable table, Moments moments, Calendars calendars, SettingsInForce settings, ChinaTime time) {
        this.table = table;
        this.moments = moments;
        this.calendars = calendars;
        this.settings = settings;
        this.time = time;
    }

    /** Every light with its number, 0 included; a new reply that is owed burns too. Read a part at a time. */
    public Map<Light, Long> byLight(AgencyCode agency) {
        moments.awaitPresent(RegisterProjection.GROUP);
        ReadEntries reader = new ReadEntries(time.today(), calendars.nationwide(), settings);
        Map<Light, Long> numbers = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            numbers.put(light, 0L);
        }
        Wanted open = Wanted.open(agency);
        Place after = null;
        List<RegisterEntry> entries;
        do {
            entries = table.page(open, after, AT_A_TIME);
            count(entries, reader, numbers);
            after = entries.isEmpty() ? after : Place.of(entries.get(entries.size() - 1));
        } while (entries.size() == AT_A_TIME);
        return numbers;
    }

    /** Of the cases of one day most have nothing but their receipt, and so the same light. */
    private static void count(List<RegisterEntry> entries, ReadEntries reader, Map<Light, Long> numbers) {
        Map<CaseLife, @Nullable Light> known = new HashMap<>();
        for (RegisterEntry entry : entries) {
            if (!known.containsKey(entry.life())) {
                known.put(entry.life(), reader.read(entry).deadline().light());
            }
            Light light = known.get(entry.life());
            if (light != null) {
                numbers.merge(light, 1L, Long::sum);
            }
        }
    }
}
