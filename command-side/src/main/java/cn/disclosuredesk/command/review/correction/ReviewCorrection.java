package cn.disclosuredesk.command.review.correction;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.form.Patch;
import cn.disclosuredesk.command.form.Rewriting;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewForms;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 更正: each fact is read back into the body of the call that recorded it, the corrected fields are put in, and it is
 * written again by the same form.
 */
@Component
public final class ReviewCorrection {

    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final ReviewForms forms;
    private final Rewriting rewriting;

    ReviewCorrection(ReviewForms forms, JsonMapper json) {
        this.forms = forms;
        this.rewriting = new Rewriting(json);
    }

    /**
     * The corrections that a body tells, by the sequence of their facts.
     *
     * @throws Refusal where a field is unknown or wrong by itself, nothing of the kind is recorded, or nothing changes
     */
    public List<ReviewFactCorrected> told(ObjectNode body, ReviewWriting writing) {
        String reason = Rewriting.reason(body);
        SortedMap<Long, ObjectNode> fields =
                forms.wronglyRecorded(writing.facts()).byFact(body);
        Corrections corrections = new Corrections(writing, reason);
        fields.forEach(corrections::correct);
        corrections.countEndsAgain(fields.keySet());
        if (corrections.told.isEmpty()) {
            throw Refusal.excluded(null, "没有变化：所填内容与已登记的相同。");
        }
        return corrections.told;
    }

    /** Corrections of one call, the notice's first: what follows is written as the corrected notice has it. */
    private final class Corrections {

        private final String reason;
        private final boolean lawsuitBefore;
        private final List<ReviewFactCorrected> told = new ArrayList<>();
        private ReviewWriting writing;

        Corrections(ReviewWriting writing, String reason) {
            this.writing = writing;
            this.reason = reason;
            this.lawsuitBefore = writing.facts().notice().kind().isLawsuit();
        }

        void correct(long sequence, ObjectNode patch) {
            ReviewEvent fact = writing.facts().timeline().at(sequence).orElseThrow();
            Rewriting.requireReadable(fact, writing.vault());
            ReviewForm<?, ?> form = forms.of(fact)
                    .orElseThrow(() -> Refusal.excluded(WronglyRecorded.CORRECTS, "这条记录不是由办理事项登记的，不能在此更正。"));
            ReviewEvent to = rewriting.rewritten(form, fact, new Patch(patch), writing.correcting(fact), body -> {});
            if (!to.equals(fact)) {
                SealedText sealed =
                        told.isEmpty() ? writing.sealed(reason) : told.get(0).reason();
                var correction = new ReviewFactCorrected(writing.review(), sequence, writing.today(), to, sealed);
                told.add(correction);
                writing = writing.knowing(writing.facts().with(correction));
            }
        }

        /** By which day the tables count an end depends on whether it is a lawsuit's. */
        void countEndsAgain(Set<Long> corrected) {
            if (writing.facts().notice().kind().isLawsuit() != lawsuitBefore) {
                writing.facts().timeline().facts().stream()
                        .filter(recorded ->
                                ReviewFacts.isEnd(recorded.fact()) && !corrected.contains(recorded.sequence()))
                        .toList()
                        .forEach(end -> correct(end.sequence(), NOTHING));
            }
        }
    }
}
