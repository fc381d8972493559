package cn.disclosuredesk.query;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.review.ReviewPages;

/** Pages of the reviews of a store in memory. */
public final class ReviewPagesForTests {

    private ReviewPagesForTests() {}

    public static ReviewPages of(StoreForTests store, VaultForTests vault, boolean readsNames) {
        return new ReviewPages(
                store,
                () -> NationalCalendar.of(BundledCalendar.notices()),
                new AgencyNames(new AgenciesForTests()),
                vault,
                new AskerForTests(readsNames),
                new ClerksForTests(),
                new ChinaTime(store.clock()));
    }
}
