package cn.disclosuredesk.command.ledger.words;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.Map;
import java.util.Optional;

/** What an agency has told of its ledgers, for the call and the page alike. */
public final class LedgerMappings {

    private final LedgerWords words;
    private final CurrentActor actors;

    LedgerMappings(LedgerWords words, CurrentActor actors) {
        this.words = words;
        this.actors = actors;
    }

    /** {@code agency} blank = the only one of who asks. */
    public Answer of(String agency) {
        AgencyCode asked = actors.agency(agency.isBlank() ? null : agency);
        MappingBody told = MappingBody.of(words.of(asked));
        return new Answer(
                asked.value(),
                Optional.ofNullable(told.columns()).orElse(Map.of()),
                Optional.ofNullable(told.words()).orElse(Map.of()));
    }

    /**
     * From now on uploads of the agency are read so; what was told before is replaced.
     *
     * @throws Refusal where it cannot be understood
     */
    public Answer tell(MappingBody body) {
        AgencyCode asked = actors.agency(body.agency() == null || body.agency().isBlank() ? null : body.agency());
        words.save(asked, actors.actor().person().value(), body.checked());
        return of(asked.value());
    }

    /** {@code columns} by sheet and the desk's own header, {@code words} by the desk's own header. */
    public record Answer(
            String agencyCode, Map<String, Map<String, String>> columns, Map<String, Map<String, String>> words) {}
}
