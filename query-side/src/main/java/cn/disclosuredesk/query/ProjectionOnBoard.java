package cn.disclosuredesk.query;

import cn.disclosuredesk.store.Projection;

/**
 * How a read model is made on any board: the live one, and the one that is filled beside it. Every read model gives a bean of this, and
 * makes its live {@link Projection} from it.
 */
@FunctionalInterface
public interface ProjectionOnBoard {

    /** The projection whose rows lie on this board and nowhere else. */
    Projection on(Board board);
}
