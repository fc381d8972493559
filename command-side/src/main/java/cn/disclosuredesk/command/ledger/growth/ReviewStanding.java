package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewForms;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A review as it stands, read back by the forms that told it. */
final class ReviewStanding implements Standing {

    private final ReviewFacts facts;
    private final ReviewForms forms;
    private final ReviewWriting writing;
    private final JsonMapper json;

    ReviewStanding(ReviewFacts facts, ReviewForms forms, ReviewWriting writing, JsonMapper json) {
        this.facts = facts;
        this.forms = forms;
        this.writing = writing;
        this.json = json;
    }

    @Override
    public List<Fact> of(String act) {
        Class<? extends ReviewEvent> kind = switch (act) {
            case ToldField.DECISION -> ReviewDecided.class;
            case ToldField.APPEAL -> ReviewAppealed.class;
            default -> ReviewNotified.class;
        };
        return facts.timeline().all(kind).stream()
                .map(recorded -> new Fact(recorded.sequence(), body(recorded.fact())))
                .toList();
    }

    @Override
    public boolean isUsual(LedgerColumn column, @Nullable JsonNode value) {
        return column == ReviewColumn.CAPACITY
                && value != null
                && value.asString().equals(ReviewCapacity.ORIGINAL_AGENCY.name());
    }

    boolean tookEffectWhenDecided(long sequence) {
        return facts.timeline()
                .at(sequence)
                .map(fact -> fact instanceof ReviewDecided decision
                        && decision.decidedOn().equals(decision.effectiveOn()))
                .orElse(false);
    }

    private ObjectNode body(ReviewEvent fact) {
        return forms.of(fact).map(form -> read(form, fact)).orElseGet(Fields::none);
    }

    private <B, F extends ReviewEvent> ObjectNode read(ReviewForm<B, F> form, ReviewEvent fact) {
        return json.valueToTree(form.read(form.fact().cast(fact), writing));
    }
}
