package cn.disclosuredesk.query.history;

import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.store.StoredEvent;
import java.util.List;

/** Everything that was recorded about one case. */
public final class Recordings {

    private Recordings() {}

    /** The events in the order they are given. */
    public static List<RecordedEvent> of(List<StoredEvent> history, VaultWindow vault, ClerkNames clerks) {
        Payloads payloads = new Payloads(vault);
        return history.stream()
                .map(stored -> new RecordedEvent(
                        stored.sequence(),
                        stored.type(),
                        stored.event().happenedOn(),
                        ChinaTime.text(stored.bookedAt()),
                        stored.envelope().get(Envelope.ACTOR),
                        clerks.of(stored.envelope().get(Envelope.ACTOR)),
                        payloads.of(stored.event())))
                .toList();
    }
}
