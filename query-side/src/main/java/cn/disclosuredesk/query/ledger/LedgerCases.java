package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.FactParts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.casefile.Timeline;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads cases from the store, some at a time: their facts as of one place in the order of events, and what they say
 * beside them. Never more than a batch is in memory.
 */
final class LedgerCases {

    private static final int BATCH = 100;

    private final EventStreams streams;
    private final LedgerTable table;
    private final SealedTexts vault;
    private final ClerkNames clerks;
    private final Names names;
    private final long position;

    LedgerCases(EventStreams streams, LedgerTable table, SealedTexts vault, Clerks clerks, Names names, long position) {
        this.streams = streams;
        this.table = table;
        this.vault = vault;
        this.clerks = new ClerkNames(clerks);
        this.names = names;
        this.position = position;
    }

    void applications(List<String> ids, BiConsumer<CaseFacts, LedgerTexts> each) {
        batches(
                ids,
                ApplicationId::new,
                CaseHistory::ofApplication,
                CaseFacts::isRegistered,
                CaseFacts::timeline,
                each);
    }

    void reviews(List<String> ids, BiConsumer<ReviewFacts, LedgerTexts> each) {
        batches(ids, ReviewId::new, CaseHistory::ofReview, ReviewFacts::isRegistered, ReviewFacts::timeline, each);
    }

    private <F> void batches(
            List<String> ids,
            Function<String, Id> id,
            Function<List<StoredEvent>, F> facts,
            Predicate<F> isThere,
            Function<F, Timeline<?>> timeline,
            BiConsumer<F, LedgerTexts> each) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            Map<String, List<StoredEvent>> histories =
                    streams.ofAllUpTo(batch.stream().map(id).toList(), position).stream()
                            .collect(Collectors.groupingBy(StoredEvent::stream));
            // One that was registered after the question is not in it.
            List<F> cases = batch.stream()
                    .map(histories::get)
                    .filter(Objects::nonNull)
                    .map(facts)
                    .filter(isThere)
                    .toList();
            LedgerTexts texts = texts(cases.stream()
                    .map(timeline)
                    .flatMap(line -> line.facts().stream())
                    .map(Recorded::fact)
                    .map(Record.class::cast)
                    .toList());
            cases.forEach(one -> each.accept(one, texts));
        }
    }

    private LedgerTexts texts(List<Record> facts) {
        Set<SealedText> sealed = parts(facts, SealedText.class);
        Map<SealedText, String> open = names == Names.HIDDEN ? Map.of() : vault.openAll(sealed);
        Set<String> named = parts(facts, ApplicationId.class).stream()
                .map(ApplicationId::value)
                .collect(Collectors.toSet());
        return new LedgerTexts(names, open, particulars(facts), table.numbers(named), clerks);
    }

    private Map<SealedText, Particulars> particulars(List<Record> facts) {
        Map<SealedText, Particulars> known = new HashMap<>();
        if (names == Names.FULL) {
            known.putAll(vault.particularsOfAll(parts(facts, Applicant.class).stream()
                    .map(Applicant::particulars)
                    .collect(Collectors.toSet())));
        }
        return known;
    }

    private static <T> Set<T> parts(List<Record> facts, Class<T> kind) {
        Stream<T> all = facts.stream().flatMap(fact -> FactParts.of(fact, kind).stream());
        return all.collect(Collectors.toSet());
    }
}
