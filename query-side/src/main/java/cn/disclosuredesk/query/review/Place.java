package cn.disclosuredesk.query.review;

import cn.disclosuredesk.query.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the order of the list of reviews. */
record Place(LocalDate notifiedOn, String id) {

    static @Nullable Place read(@Nullable String cursor) {
        List<String> parts = Page.place(cursor, 2);
        try {
            return parts == null ? null : new Place(LocalDate.parse(parts.get(0)), parts.get(1));
        } catch (DateTimeException unreadable) {
            throw Page.unknownCursor();
        }
    }

    String cursor() {
        return Page.cursor(List.of(notifiedOn.toString(), id));
    }
}
