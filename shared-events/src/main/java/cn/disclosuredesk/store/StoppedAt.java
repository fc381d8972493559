package cn.disclosuredesk.store;

/** The event at which a projection failed. */
final class StoppedAt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredEvent event;

    StoppedAt(StoredEvent event, RuntimeException failure) {
        super("at position " + event.position(), failure);
        this.event = event;
    }

    StoredEvent event() {
        return event;
    }
}
