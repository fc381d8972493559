package cn.disclosuredesk.store;

/** How far the projections have come. */
public interface ProjectionProgress {

    /**
     * Waits until the group has applied everything up to {@code position}, at most ten seconds.
     *
     * @throws NotCaughtUp when it has not by then: better no table than one that lacks a case
     */
    void await(String group, long position);

    /** The projection is behind or stands still; answered as 503. */
    final class NotCaughtUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotCaughtUp(String group, long position) {
            super("projection " + group + " has not reached position " + position);
        }
    }
}
