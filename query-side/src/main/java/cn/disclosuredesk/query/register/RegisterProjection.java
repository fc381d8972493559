package cn.disclosuredesk.query.register;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.store.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps the register. A row follows from all facts of its case, for any of them can be corrected or retracted: so of every
 * case that a batch touches the whole history is read, up to the end of the batch.
 */
final class RegisterProjection implements Projection {

    static final String GROUP = "register";

    private final RegisterTable table;
    private final EventStreams streams;

    RegisterProjection(RegisterTable table, EventStreams streams) {
        this.table = table;
        this.streams = streams;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public void apply(List<StoredEvent> batch) {
        List<ApplicationId> touched = batch.stream()
                .filter(stored -> stored.event() instanceof ApplicationEvent)
                .map(StoredEvent::stream)
                .distinct()
                .sorted()
                .map(ApplicationId::new)
                .toList();
        if (touched.isEmpty()) {
            return;
        }
        long end = batch.get(batch.size() - 1).position();
        Map<String, List<StoredEvent>> histories =
                streams.ofAllUpTo(touched, end).stream().collect(Collectors.groupingBy(StoredEvent::stream));
        table.save(touched.stream()
                .map(id -> entry(id, histories.getOrDefault(id.value(), List.of())))
                .toList());
    }

    private static RegisterEntry entry(ApplicationId id, List<StoredEvent> history) {
        CaseFacts facts = CaseHistory.ofApplication(history);
        if (!facts.isRegistered()) {
            throw new IllegalStateException("stream " + id + " goes on, but was never registered");
        }
        return RegisterEntry.of(facts);
    }
}
