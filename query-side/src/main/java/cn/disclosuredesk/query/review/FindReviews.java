package cn.disclosuredesk.query.review;

import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.review.ReviewList.Item;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which reviews there are, in the order in which we were told of them, a page at a time. */
public final class FindReviews {

    /** Name of the read model, for whoever waits for it. */
    public static final String READ_MODEL = ReviewProjection.GROUP;

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final ReviewTable table;
    private final Moments moments;
    private final Calendars calendars;
    private final ChinaTime time;

    FindReviews(ReviewTable table, Moments moments, Calendars calendars, ChinaTime time) {
        this.table = table;
        this.moments = moments;
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * @param limit null = 50
     * @param cursor where the page before ended; null = from the beginning
     */
    public ReviewList find(AgencyCode agency, ReviewFilter filter, @Nullable String limit, @Nullable String cursor) {
        WantedReviews wanted = WantedReviews.of(agency, filter);
        int size = Page.limit(limit, USUAL_PAGE, LARGEST_PAGE);
        Place place = Place.read(cursor);
        moments.awaitPresent(ReviewProjection.GROUP);
        LocalDate today = time.today();
        List<ReviewEntry> found = table.page(wanted, place, today, size + 1);
        boolean more = found.size() > size;
        List<ReviewEntry> page = more ? found.subList(0, size) : found;
        WorkingDays calendar = calendars.nationwide();
        List<Item> items =
                page.stream().map(entry -> Item.of(entry, today, calendar)).toList();
        return new ReviewList(items, more ? after(page.get(size - 1)).cursor() : null);
    }

    private static Place after(ReviewEntry entry) {
        return new Place(entry.notifiedOn(), entry.id());
    }
}
