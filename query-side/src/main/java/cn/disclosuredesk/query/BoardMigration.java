package cn.disclosuredesk.query;

import cn.disclosuredesk.store.FlywayHistory;
import javax.sql.DataSource;

/**
 * Makes the tables of the board. They can be thrown away at any time: everything in them follows from the events. Nodes that start at
 * once come one after the other, so that the second finds what the first has made and does not throw it away again.
 */
public final class BoardMigration {

    /** Held by whoever decides which tables are the live ones. */
    public static final String LOCK = "shape-of-the-board";

    private final DataSource dataSource;
    private final String schema;

    public BoardMigration(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /**
     * Brings the tables to the form of this program. A board whose kept facts have another shape, or any board where {@code
     * rebuild} asks for it, is dropped first.
     *
     * @return whether the board is empty now, so that every projection has to begin again at the first event
     */
    public boolean run(boolean rebuild) {
        return new BoardLock(dataSource, LOCK).await(() -> runAlone(rebuild));
    }

    /** Whether the board is there in the shape of this program; to be asked while the lock is held. */
    public boolean isOfThisProgram() {
        BoardShape shape = new BoardShape(new Board(dataSource, schema), schema);
        return shape.isKnown() && !shape.differs();
    }

    private boolean runAlone(boolean rebuild) {
        Board board = new Board(dataSource, schema);
        BoardShape shape = new BoardShape(board, schema);
        if (rebuild || shape.differs()) {
            board.sql("drop schema if exists " + schema + " cascade").update();
        }
        boolean empty = !shape.isKnown();
        new FlywayHistory(dataSource, schema, Board.LIVE).migrate();
        shape.remember();
        return empty;
    }
}
