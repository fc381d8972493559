package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ReviewLine;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.command.review.ReviewActs;
import cn.disclosuredesk.command.review.ReviewForms;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.command.review.correction.ReviewCorrection;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records what a line of the sheet 复议诉讼 tells anew of its review, in the transaction of the caller. */
public final class GrownReviews {

    private static final String FILLED_IN = "台账中补填了原来空白的单元格。";

    private final ImportedReviews reviews;
    private final ReviewActs acts;
    private final ReviewForms forms;
    private final ReviewCorrection correction;
    private final JsonMapper json;

    public GrownReviews(
            ImportedReviews reviews, ReviewActs acts, ReviewForms forms, ReviewCorrection correction, JsonMapper json) {
        this.reviews = reviews;
        this.acts = acts;
        this.forms = forms;
        this.correction = correction;
        this.json = json;
    }

    /**
     * Compares a line with what it said before, and records what is new.
     *
     * @param before the line as it stood; null where nobody remembers it
     * @param reason why fields differ; null = they are left as they are
     * @throws Refusal where the law excludes it, or something else stands recorded
     */
    Outcome record(
            Actor actor,
            AgencyCode agency,
            ReviewId id,
            @Nullable ReviewLine before,
            ReviewLine now,
            @Nullable String reason,
            LocalDate today,
            Outcome.Source sourceUnder) {
        ReviewFacts standing = reviews.held(id);
        ReviewWriting writing = acts.writing(id, agency, standing);
        ReviewStanding stands = new ReviewStanding(standing, forms, writing, json);
        Map<String, ObjectNode> told = LineBodies.of(now, reviews.about(agency, now));
        List<Irregular> irregular = new ArrayList<>(reviews.oddIn(standing, before, now));
        boolean appealed = !stands.of(ToldField.APPEAL).isEmpty();
        Growth growth = before == null
                ? Comparison.withTheCase(LedgerSheet.REVIEWS, told(told, appealed), stands)
                : Comparison.of(
                        LedgerSheet.REVIEWS,
                        told(LineBodies.of(before, reviews.about(agency, before)), appealed),
                        told(told, appealed),
                        stands);
        List<ReviewEvent> facts = new ArrayList<>();
        Map<Long, ObjectNode> filled = patches(growth.completed(), stands);
        if (reason != null) {
            Map<Long, ObjectNode> changed = patches(growth.changed(), stands);
            // One correction of each fact: a second one would undo the first.
            filled.forEach((sequence, fields) -> changed.merge(sequence, fields, (one, other) -> {
                one.setAll(other);
                return one;
            }));
            filled.clear();
            changed.forEach((sequence, fields) -> facts.addAll(corrected(sequence, fields, reason, writing)));
            growth.changed().stream()
                    .filter(change -> change.fields() == null)
                    .map(change -> new ReviewFactRetracted(id, change.sequence(), today, writing.sealed(reason)))
                    .forEach(facts::add);
        }
        filled.forEach((sequence, fields) -> facts.addAll(corrected(sequence, fields, FILLED_IN, writing)));
        if (growth.acts().contains(ToldField.DECISION)) {
            facts.addAll(reviews.end(standing, now, today));
        }
        List<Growth.Change> left = reason == null ? growth.changed() : List.of();
        if (facts.isEmpty()) {
            return new Outcome(false, irregular, left);
        }
        reviews.record(actor, standing, facts, sourceUnder.under(reviews.whom(standing), left));
        return new Outcome(true, irregular, left);
    }

    /** A number alone does not tell when the appeal was made: without one that stands nothing can be said of it. */
    private static Map<String, ObjectNode> told(Map<String, ObjectNode> bodies, boolean appealed) {
        Map<String, ObjectNode> told = new LinkedHashMap<>(bodies);
        if (!appealed) {
            told.remove(ToldField.APPEAL);
        }
        return told;
    }

    private Map<Long, ObjectNode> patches(List<Growth.Change> changes, ReviewStanding stands) {
        Map<Long, ObjectNode> patches = new LinkedHashMap<>();
        changes.forEach(change -> change.patch()
                .ifPresent(fields -> patches.computeIfAbsent(change.sequence(), sequence -> Fields.none())
                        .setAll(fields)));
        patches.forEach((sequence, fields) -> {
            // In a ledger the day of a lawsuit is the day its end took effect.
            if (fields.has("decidedOn") && stands.tookEffectWhenDecided(sequence)) {
                fields.set("effectiveOn", fields.get("decidedOn"));
            }
        });
        return patches;
    }

    private List<? extends ReviewEvent> corrected(
            long sequence, ObjectNode fields, String reason, ReviewWriting writing) {
        ObjectNode body = Fields.none();
        body.set("fields", fields);
        body.put("reason", reason);
        body.put("corrects", sequence);
        return correction.told(body, writing);
    }
}
