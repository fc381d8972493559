package cn.disclosuredesk.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the clock says about a review on a day: all its dates, the first one first. */
public record ReviewReading(List<ReviewDate> dates) {

    public ReviewReading {
        dates = dates.stream()
                .sorted(Comparator.comparing((ReviewDate date) -> date.due().dueOn())
                        .thenComparing(ReviewDate::obligation))
                .toList();
    }

    /** The next date that we have to watch. */
    public Optional<ReviewDate> next() {
        return dates.stream().filter(ReviewDate::isWatched).findFirst();
    }

    /** The date of this obligation; of several, such as hearings, the last. */
    public Optional<ReviewDate> of(ReviewObligation obligation) {
        return dates.stream()
                .filter(date -> date.obligation() == obligation)
                .max(Comparator.comparing((ReviewDate date) -> date.due().dueOn()));
    }

    /** The last day for {@code obligation}; empty where the review has no such date. */
    public Optional<LocalDate> dueOn(ReviewObligation obligation) {
        return of(obligation).map(date -> date.due().dueOn());
    }
}
