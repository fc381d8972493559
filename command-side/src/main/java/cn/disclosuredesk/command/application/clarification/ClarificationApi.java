package cn.disclosuredesk.command.application.clarification;

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

/** The acts of clarification over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class ClarificationApi {

    private final CaseActs acts;
    private final ClarificationRequestForm request;
    private final ClarificationForm clarification;

    ClarificationApi(CaseActs acts, ClarificationRequestForm request, ClarificationForm clarification) {
        this.acts = acts;
        this.request = request;
        this.clarification = clarification;
    }

    @PostMapping("/clarification-request")
    ResponseEntity<Object> request(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ClarificationRequestForm.Body body) {
        return acts.record(id, seen, request, body);
    }

    @PostMapping("/clarification")
    ResponseEntity<Object> clarify(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ClarificationForm.Body body) {
        return acts.record(id, seen, clarification, body);
    }
}
