package cn.disclosuredesk.desk.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the script has been played, and under which ids its things stand; written with what was played. */
@Component
@ConditionalOnProperty("desk.demo")
final class PlayedTable {

    private static final String SHOWN_ON = "!shown-on";
    private static final String NEXT = "!next";
    private static final String DONE = "!done";

    private final JdbcClient jdbc;
    private final Map<String, String> ids = new HashMap<>();

    PlayedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day for which the script was made; empty before the first deed. */
    Optional<LocalDate> shownOn() {
        return find(SHOWN_ON).map(LocalDate::parse);
    }

    void shownOn(LocalDate day) {
        put(SHOWN_ON, day.toString());
    }

    /** How many deeds have been played; none other is played meanwhile, on whichever node. */
    int playedAlone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('demo', 0))::text")
                .query(String.class)
                .single();
        return find(NEXT).map(Integer::parseInt).orElse(0);
    }

    void played(int deeds) {
        put(NEXT, Integer.toString(deeds));
    }

    boolean isDone() {
        return find(DONE).isPresent();
    }

    void done() {
        put(DONE, "true");
    }

    String idOf(String thing) {
        return ids.computeIfAbsent(
                thing, other -> find(other).orElseThrow(() -> new NoSuchElementException("not played: " + other)));
    }

    void remember(String thing, String id) {
        ids.put(thing, id);
        put(thing, id);
    }

    private Optional<String> find(String thing) {
        return jdbc.sql("select value from office.demo_played where thing = :thing")
                .param("thing", thing)
                .query(String.class)
                .optional();
    }

    private void put(String thing, String value) {
        jdbc.sql("""
                        insert into office.demo_played (thing, value) values (:thing, :value)
                        on conflict (thing) do update set value = excluded.value""").param("thing", thing).param("value", value).update();
    }
}
