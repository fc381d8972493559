package cn.disclosuredesk.query.rebuild;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.store.StoredEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Fills a board from the store, each group up to a place of its own: where the live one stands, and no further. */
final class BoardFilling {

    private final List<Projection> projections;
    private final BoardPlaces places;
    private final StoredEvents events;
    private final int batch;

    BoardFilling(Board board, List<ProjectionOnBoard> models, StoredEvents events, int batch) {
        this.projections = models.stream().map(model -> model.on(board)).toList();
        this.places = new BoardPlaces(board);
        this.events = events;
        this.batch = batch;
    }

    Set<String> groups() {
        return projections.stream().map(Projection::group).collect(Collectors.toSet());
    }

    /** How many places the last group lacks. */
    long behind(Map<String, Long> targets) {
        Map<String, Long> reached = places.all();
        return groups().stream()
                .mapToLong(group -> at(targets, group) - at(reached, group))
                .max()
                .orElse(0);
    }

    /** How far all groups that have not reached their target have come; the farthest target when all have. */
    long reached(Map<String, Long> targets) {
        Map<String, Long> reached = places.all();
        return lacking(targets, reached, group -> at(reached, group), farthest(targets));
    }

    static long farthest(Map<String, Long> targets) {
        return targets.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Goes on by one batch, in the caller's transaction. */
    void step(Map<String, Long> targets) {
        Map<String, Long> reached = places.all();
        long from = lacking(targets, reached, group -> at(reached, group), Long.MAX_VALUE);
        if (from == Long.MAX_VALUE) {
            return;
        }
        long through = Math.min(from + batch, farthest(targets));
        List<StoredEvent> found = events.between(from, through);
        for (Projection projection : projections) {
            String group = projection.group();
            long begin = at(reached, group);
            long end = Math.min(through, at(targets, group));
            if (begin < end) {
                projection.apply(found.stream()
                        .filter(event -> event.position() > begin && event.position() <= end)
                        .toList());
                places.set(group, end);
            }
        }
    }

    /** Goes on until each group is where it shall be, in the caller's transaction. */
    void finish(Map<String, Long> targets) {
        while (behind(targets) > 0) {
            step(targets);
        }
    }

    private long lacking(
            Map<String, Long> targets, Map<String, Long> reached, ToLongFunction<String> of, long otherwise) {
        return groups().stream()
                .filter(group -> at(reached, group) < at(targets, group))
                .mapToLong(of)
                .min()
                .orElse(otherwise);
    }

    private static long at(Map<String, Long> places, String group) {
        return places.getOrDefault(group, 0L);
    }
}
