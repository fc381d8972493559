package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.application.ImportedRows;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.correction.Correction;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.command.review.ReviewActs;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewForms;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.command.review.correction.ReviewCorrection;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Corrects what a row of 过程 told, where the row is written otherwise now and the upload says why. */
public final class GrownProcess {

    private final ImportedApplications applications;
    private final ImportedRows rows;
    private final CaseActs acts;
    private final ActForms forms;
    private final Correction correction;
    private final ImportedReviews reviews;
    private final ReviewActs reviewActs;
    private final ReviewForms reviewForms;
    private final ReviewCorrection reviewCorrection;
    private final JsonMapper json;

    public GrownProcess(
            ImportedApplications applications,
            ImportedRows rows,
            CaseActs acts,
            ActForms forms,
            Correction correction,
            ImportedReviews reviews,
            ReviewActs reviewActs,
            ReviewForms reviewForms,
            ReviewCorrection reviewCorrection,
            JsonMapper json) {
        this.applications = applications;
        this.rows = rows;
        this.acts = acts;
        this.forms = forms;
        this.correction = correction;
        this.reviews = reviews;
        this.reviewActs = reviewActs;
        this.reviewForms = reviewForms;
        this.reviewCorrection = reviewCorrection;
        this.json = json;
    }

    /**
     * Returns what is odd about the row; empty where the case knows already what it says now.
     *
     * @param index counts the rows of the line from 0, for what a refusal names
     * @throws Refusal where the fact that the row told does not stand any more, or the law excludes it
     */
    public Optional<List<Irregular>> application(
            Actor actor,
            AgencyCode agency,
            int index,
            ProcessRow before,
            ProcessRow now,
            String reason,
            LocalDate today,
            Function<SubjectId, String> source) {
        return rows.rewritten(agency, index, before, now, today)
                .map(row -> blaming(index, () -> {
                    Writing writing = acts.writing(row.standing(), today, false);
                    ObjectNode fields = changed(body(row.told(), writing), body(row.now(), writing));
                    List<FactCorrected> facts = new CaseCorrections(correction, writing)
                            .of(Map.of(row.sequence(), new FactPatch(null, fields)), reason);
                    applications.record(
                            actor,
                            row.standing(),
                            facts,
                            source.apply(row.standing().firstApplicant().subject()));
                    return row.irregular();
                }));
    }

    /** The same of a row of a review; returns false where the review knows already what it says now. */
    public boolean review(
            Actor actor,
            AgencyCode agency,
            ReviewId id,
            int index,
            ProcessRow before,
            ProcessRow now,
            String reason,
            LocalDate today,
            Function<SubjectId, String> source) {
        return reviews.rewritten(agency, id, index, before, now, today)
                .map(row -> blaming(index, () -> {
                    ReviewWriting writing = reviewActs.writing(id, agency, row.standing());
                    ObjectNode body = Fields.none();
                    body.set("fields", changed(body(row.told(), writing), body(row.now(), writing)));
                    body.put("reason", reason);
                    body.put("corrects", row.sequence());
                    reviews.record(
                            actor,
                            row.standing(),
                            reviewCorrection.told(body, writing),
                            source.apply(reviews.whom(row.standing())));
                    return true;
                }))
                .orElse(false);
    }

    private ObjectNode body(ApplicationEvent fact, Writing writing) {
        return forms.of(fact).map(form -> read(form, fact, writing)).orElseThrow(GrownProcess::notCorrected);
    }

    private <B, F extends ApplicationEvent> ObjectNode read(
            ActForm<B, F> form, ApplicationEvent fact, Writing writing) {
        ObjectNode body = json.valueToTree(form.read(form.fact().cast(fact), writing));
        return body.retain(form.fields());
    }

    private ObjectNode body(ReviewEvent fact, ReviewWriting writing) {
        return reviewForms.of(fact).map(form -> read(form, fact, writing)).orElseThrow(GrownProcess::notCorrected);
    }

    private <B, F extends ReviewEvent> ObjectNode read(ReviewForm<B, F> form, ReviewEvent fact, ReviewWriting writing) {
        ObjectNode body = json.valueToTree(form.read(form.fact().cast(fact), writing));
        return body.retain(form.fields());
    }

    /** What the row says otherwise: what somebody else recorded of the fact stays. */
    private static ObjectNode changed(ObjectNode told, ObjectNode now) {
        ObjectNode changed = Fields.none();
        Stream.of(told, now)
                .flatMap(body -> body.properties().stream())
                .map(Map.Entry::getKey)
                .distinct()
                .filter(field -> !Fields.same(Fields.at(told, field), Fields.at(now, field)))
                .forEach(field -> Fields.set(changed, field, Fields.at(now, field)));
        return changed;
    }

    private static Refusal notCorrected() {
        return Refusal.excluded(WronglyRecorded.CORRECTS, "这一行所写的记录不能更正；请在办件中撤销原记录后另行登记。");
    }

    /** As a refusal of the row itself. */
    private static <T> T blaming(int index, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            String field = new RowField(index, refusal.field()).name();
            throw refusal.reason() == Refusal.Reason.MALFORMED
                    ? Refusal.malformed(field, refusal.sentence())
                    : Refusal.excluded(field, refusal.sentence());
        }
    }
}
