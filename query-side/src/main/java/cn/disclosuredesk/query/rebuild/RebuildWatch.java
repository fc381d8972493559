package cn.disclosuredesk.query.rebuild;

/** Whoever has a board rebuilt, and is told how it goes. Each call comes between transactions of the rebuild, not inside one. */
public interface RebuildWatch {

    /** How far the new board is filled, and where the live one was when this was last looked up. */
    void reached(long position, long target);

    /** What the comparison has found; told before the boards change places, so that nothing is put right unseen. */
    void compared(Comparison comparison);

    /** Whether the rebuild shall be given up. */
    boolean stops();
}
