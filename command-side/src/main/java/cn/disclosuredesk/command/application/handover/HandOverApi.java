package cn.disclosuredesk.command.application.handover;

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

/** The acts of handing over over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class HandOverApi {

    private final CaseActs acts;
    private final AssignmentForm assignment;

    HandOverApi(CaseActs acts, AssignmentForm assignment) {
        this.acts = acts;
        this.assignment = assignment;
    }

    @PostMapping("/assignment")
    ResponseEntity<Object> handOver(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AssignmentForm.Body body) {
        return acts.record(id, seen, assignment, body);
    }
}
