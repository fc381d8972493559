package cn.disclosuredesk.command.application.preparation;

import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.once.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts before a reply over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class PreparationApi {

    private final CaseActs acts;
    private final ExaminationForm examination;
    private final SearchForm search;
    private final ApprovalForm approval;

    PreparationApi(CaseActs acts, ExaminationForm examination, SearchForm search, ApprovalForm approval) {
        this.acts = acts;
        this.examination = examination;
        this.search = search;
        this.approval = approval;
    }

    @PostMapping("/examinations")
    ResponseEntity<Object> examine(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ExaminationForm.Body body) {
        return acts.record(id, seen, examination, body);
    }

    @PostMapping("/searches")
    ResponseEntity<Object> search(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody SearchForm.Body body) {
        return acts.record(id, seen, search, body);
    }

    @PostMapping("/approvals")
    ResponseEntity<Object> approve(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ApprovalForm.Body body) {
        return acts.record(id, seen, approval, body);
    }
}
