package cn.disclosuredesk.query.review;

import cn.disclosuredesk.clock.ReviewClock;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of reviews; {@code nextCursor} is null on the last. */
public record ReviewList(List<Item> items, @Nullable String nextCursor) {

    /**
     * One review in the list.
     *
     * @param result null while pending
     * @param next the next date that we have to watch; null where there is none
     */
    public record Item(
            String id,
            String agencyCode,
            ReviewKind kind,
            @Nullable String caseNo,
            @Nullable String body,
            ReviewCapacity capacity,
            boolean counted,
            LocalDate notifiedOn,
            @Nullable LocalDate filedOn,
            ReviewStatus status,
            @Nullable ReviewResult result,
            @Nullable String ending,
            @Nullable LocalDate decidedOn,
            int applications,
            @Nullable ReviewDue next) {

        static Item of(ReviewEntry entry, LocalDate today, WorkingDays calendar) {
            ReviewLife life = entry.life();
            return new Item(
                    entry.id(),
                    entry.agency(),
                    entry.kind(),
                    life.caseNo(),
                    life.body(),
                    life.capacity(),
                    life.counted(),
                    entry.notifiedOn(),
                    life.clock().filedOn(),
                    ReviewStatus.of(life.clock(), today),
                    life.result(),
                    life.ending(),
                    life.decidedOn(),
                    entry.applications().size(),
                    ReviewClock.read(life.clock(), today, calendar)
                            .next()
                            .map(date -> ReviewDue.of(date, today, calendar))
                            .orElse(null));
        }
    }
}
