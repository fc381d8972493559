package cn.disclosuredesk.query.register;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.register.ReadEntries.ReadEntry;
import cn.disclosuredesk.query.register.RegisterPage.Item;
import cn.disclosuredesk.query.register.RegisterPageTable.Place;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which applications are in the register, in the order of their receipt, a page at a time. */
public final class FindApplications {

    /** Name of the read model, for whoever waits for it. */
    public static final String READ_MODEL = RegisterProjection.GROUP;

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final RegisterPageTable table;
    private final Moments moments;
    private final Calendars calendars;
    private final SettingsInForce settings;
    private final SealedTexts texts;
    private final Clerks clerks;
    private final ChinaTime time;

    FindApplications(
            RegisterPageTable table,
            Moments moments,
            Calendars calendars,
            SettingsInForce settings,
            SealedTexts texts,
            Clerks clerks,
            ChinaTime time) {
        this.table = table;
        this.moments = moments;
        this.calendars = calendars;
        this.settings = settings;
        this.texts = texts;
        this.clerks = clerks;
        this.time = time;
    }

    /**
     * @param readsNames whether names and contents are searched too: whoever may not read them must not find by them
     * @param limit null = 50
     * @param cursor where the page before ended; null = from the beginning
     */
    public RegisterPage find(
            AgencyCode agency, Filter filter, boolean readsNames, @Nullable String limit, @Nullable String cursor) {
        Wanted wanted = Wanted.of(agency, filter);
        int size = Page.limit(limit, USUAL_PAGE, LARGEST_PAGE);
        Place place = Place.read(cursor);
        moments.awaitPresent(RegisterProjection.GROUP);
        String words = wanted.words();
        if (words != null && readsNames) {
            wanted = wanted.orBy(texts.subjectsWith(agency, words));
        }
        List<ReadEntry> found = collect(wanted, place, size + 1);
        boolean more = found.size() > size;
        List<ReadEntry> page = more ? found.subList(0, size) : found;
        String next = more ? Place.of(page.get(size - 1).entry()).cursor() : null;
        ClerkNames names = new ClerkNames(clerks);
        List<Item> items = page.stream().map(read -> Item.of(read, names)).toList();
        return new RegisterPage(items, next);
    }

    /**
     * Status and light change with the day and so are filtered here, among what the table knows could have them; it is
     * read on until there are enough.
     */
    private List<ReadEntry> collect(Wanted wanted, @Nullable Place from, int enough) {
        ReadEntries reader = new ReadEntries(time.today(), calendars.nationwide(), settings);
        List<ReadEntry> found = new ArrayList<>();
        Place after = from;
        int atATime = wanted.isDerived() ? LARGEST_PAGE : enough;
        List<RegisterEntry> entries;
        do {
            entries = table.page(wanted, after, atATime);
            entries.stream()
                    .map(reader::read)
                    .filter(read -> wanted.status() == null || wanted.status() == read.status())
                    .filter(read -> wanted.light() == null
                            || wanted.light() == read.deadline().light())
                    .forEach(found::add);
            after = entries.isEmpty() ? after : Place.of(entries.get(entries.size() - 1));
        } while (found.size() < enough && entries.size() == atATime);
        return found.size() > enough ? found.subList(0, enough) : found;
    }
}
