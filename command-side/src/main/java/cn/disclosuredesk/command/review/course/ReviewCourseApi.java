package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.command.review.ReviewActs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens between notice and end, over HTTP. */
@RestController
@RequestMapping("/api/reviews/{id}")
class ReviewCourseApi {

    private final ReviewActs acts;
    private final ReviewAcceptanceForm reviewAcceptance;
    private final ProcedureForm procedure;
    private final AnswerForm answer;
    private final HearingForm hearing;
    private final SuspensionForm suspension;
    private final ResumptionForm resumption;

    ReviewCourseApi(
            ReviewActs acts,
            ReviewAcceptanceForm reviewAcceptance,
            ProcedureForm procedure,
            AnswerForm answer,
            HearingForm hearing,
            SuspensionForm suspension,
            ResumptionForm resumption) {
        this.acts = acts;
        this.reviewAcceptance = reviewAcceptance;
        this.procedure = procedure;
        this.answer = answer;
        this.hearing = hearing;
        this.suspension = suspension;
        this.resumption = resumption;
    }

    @PostMapping("/acceptance")
    ResponseEntity<Object> accept(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ReviewAcceptanceForm.Body body) {
        return acts.record(id, seen, reviewAcceptance, body);
    }

    @PostMapping("/procedure")
    ResponseEntity<Object> changeProcedure(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ProcedureForm.Body body) {
        return acts.record(id, seen, procedure, body);
    }

    @PostMapping("/answer")
    ResponseEntity<Object> answer(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AnswerForm.Body body) {
        return acts.record(id, seen, answer, body);
    }

    @PostMapping("/hearing")
    ResponseEntity<Object> hear(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody HearingForm.Body body) {
        return acts.record(id, seen, hearing, body);
    }

    @PostMapping("/suspension")
    ResponseEntity<Object> suspend(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody SuspensionForm.Body body) {
        return acts.record(id, seen, suspension, body);
    }

    @PostMapping("/resumption")
    ResponseEntity<Object> resume(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ResumptionForm.Body body) {
        return acts.record(id, seen, resumption, body);
    }
}
