package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.correction.Correction;
import cn.disclosuredesk.events.application.FactCorrected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Corrections of the facts of a case, written by the same forms as a clerk's. */
final class CaseCorrections {

    /** Of a reply, recorded by itself. */
    static final String SERVICE = "service";

    /** What a late extension needs; a ledger is never refused because something happened late. */
    private static final String LATE = "overrideReason";

    private final Correction correction;
    private final Writing writing;

    CaseCorrections(Correction correction, Writing writing) {
        this.correction = correction;
        this.writing = writing;
    }

    /** {@code patches} by the sequence of the fact. */
    List<FactCorrected> of(Map<Long, FactPatch> patches, String reason) {
        List<FactCorrected> corrected = new ArrayList<>();
        patches.forEach((sequence, patch) -> corrected.addAll(of(sequence, patch, reason)));
        return corrected;
    }

    private List<FactCorrected> of(long sequence, FactPatch patch, String reason) {
        var body = Fields.none();
        body.set("fields", patch.fields());
        body.put("reason", reason);
        boolean hasItsPlace = ToldField.REGISTRATION.equals(patch.act());
        if (!hasItsPlace) {
            body.put("corrects", sequence);
        }
        try {
            return correction.corrections(body, writing);
        } catch (Refusal refusal) {
            if (LATE.equals(refusal.field()) && !patch.fields().has(LATE)) {
                patch.fields().put(LATE, reason);
                return of(sequence, patch, reason);
            }
            throw patch.act() == null ? refusal : blaming(patch.act(), refusal);
        }
    }

    private static Refusal blaming(String act, Refusal refusal) {
        String name = act.equals(SERVICE) ? LineWriter.DISPATCH : act;
        String field = refusal.field() == null ? name : ToldField.named(name, refusal.field());
        return refusal.reason() == Refusal.Reason.MALFORMED
                ? Refusal.malformed(field, refusal.sentence())
                : Refusal.excluded(field, refusal.sentence());
    }
}
