package cn.disclosuredesk.query.rebuild;

import cn.disclosuredesk.query.Board;
import java.util.Map;
import java.util.TreeMap;

/** How far the groups of one board have come. */
final class BoardPlaces {

    private final Board board;

    BoardPlaces(Board board) {
        this.board = board;
    }

    Map<String, Long> all() {
        Map<String, Long> places = new TreeMap<>();
        board.sql("select group_name, position from board.projection_progress")
                .query((row, number) -> places.put(row.getString(1), row.getLong(2)))
                .list();
        return places;
    }

    void set(String group, long position) {
        board.sql("""
                        insert into board.projection_progress (group_name, position) values (:group, :position)
                            on conflict (group_name) do update set position = excluded.position""").param("group", group).param("position", position).update();
    }
}
