package cn.disclosuredesk.query.register;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.store.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the register. */
final class RegisterProjection implements Projection {

    static final String GROUP = "register";

    private final RegisterTable table;

    RegisterProjection(RegisterTable table) {
        this.table = table;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public void apply(List<StoredEvent> batch) {
        Set<String> touched = batch.stream()
                .filter(stored -> stored.event() instanceof ApplicationEvent)
                .map(StoredEvent::stream)
                .collect(Collectors.toSet());
        Map<String, RegisterEntry> entries = table.load(touched);
        for (StoredEvent stored : batch) {
            if (stored.event() instanceof ApplicationEvent event) {
                take(stored, event, entries);
            }
        }
        table.save(entries.values());
    }

    /** An entry that contains the event already stays as it is. */
    private static void take(StoredEvent stored, ApplicationEvent event, Map<String, RegisterEntry> entries) {
        RegisterEntry before = entries.get(stored.stream());
        if (before == null) {
            if (!(event instanceof ApplicationReceived fact)) {
                throw new IllegalStateException("stream " + stored.stream() + " goes on, but was never registered");
            }
            entries.put(stored.stream(), RegisterEntry.of(fact));
        } else if (stored.sequence() > before.sequence()) {
            entries.put(stored.stream(), before.with(event));
        }
    }
}
