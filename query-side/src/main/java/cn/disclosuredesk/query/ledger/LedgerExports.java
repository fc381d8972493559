package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.register.RegisterExported;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.RegisterId;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which full exports there were, straight from the store: who took the names of an agency's applicants out of the desk. */
public final class LedgerExports {

    private final EventStreams streams;
    private final Clerks clerks;

    LedgerExports(EventStreams streams, Clerks clerks) {
        this.streams = streams;
        this.clerks = clerks;
    }

    /**
     * A full export. {@code year} is left out where every year was taken; {@code applications} and {@code reviews} are
     * numbers of lines.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Exported(
            String exportedAt,
            @Nullable String exportedBy,
            @Nullable String exportedByName,
            @Nullable Integer year,
            int applications,
            int reviews) {}

    /** Body of the answer. */
    public record Exports(List<Exported> items) {}

    /** The latest first. */
    public Exports of(AgencyCode agency) {
        ClerkNames names = new ClerkNames(clerks);
        return new Exports(streams.of(RegisterId.of(agency)).stream()
                .filter(stored -> stored.event() instanceof RegisterExported)
                .sorted(Comparator.comparing(StoredEvent::sequence).reversed())
                .map(stored -> exported(stored, (RegisterExported) stored.event(), names))
                .toList());
    }

    private static Exported exported(StoredEvent stored, RegisterExported fact, ClerkNames names) {
        String who = stored.envelope().get(Envelope.ACTOR);
        return new Exported(
                ChinaTime.text(stored.bookedAt()),
                who,
                names.of(who),
                fact.year(),
                fact.applications(),
                fact.reviews());
    }
}
