package cn.disclosuredesk.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of a list: how many, and where the next one begins. */
public final class Page {

    private static final String SEPARATOR = "\u0000";

    private Page() {}

    /** The number of items wanted, {@code usual} if it is left out. */
    public static int limit(@Nullable String limit, int usual, int largest) {
        if (limit == null || limit.isBlank()) {
            return usual;
        }
        try {
            int wanted = Integer.parseInt(limit.trim());
            if (wanted >= 1 && wanted <= largest) {
                return wanted;
            }
        } catch (NumberFormatException unreadable) {
            // answered like every other number that is none
        }
        throw Unanswerable.malformed("limit", "limit 须为 1 至 " + largest + " 的整数。");
    }

    /** A text that names the place after an item and tells nobody what it is made of. */
    public static String cursor(List<String> place) {
        byte[] bytes = String.join(SEPARATOR, place).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The place that a cursor of {@code parts} parts names; null without a cursor. */
    public static @Nullable List<String> place(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            List<String> place = List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (place.size() == parts) {
                return place;
            }
        } catch (IllegalArgumentException unreadable) {
            // answered like every other cursor that we did not give out
        }
        throw unknownCursor();
    }

    /** Refusal of a cursor that was not given out here. */
    public static Unanswerable unknownCursor() {
        return Unanswerable.malformed("cursor", "cursor 无效，请从第一页重新查询。");
    }
}
