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
    private final UrgeForm urge;
    private final HandOverReturnForm giveBack;
    private final OpinionForm opinion;

    HandOverApi(
            CaseActs acts, AssignmentForm assignment, UrgeForm urge, HandOverReturnForm giveBack, OpinionForm opinion) {
        this.acts = acts;
        this.assignment = assignment;
        this.urge = urge;
        this.giveBack = giveBack;
        this.opinion = opinion;
    }

    @PostMapping("/assignment")
    ResponseEntity<Object> handOver(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AssignmentForm.Body body) {
        return acts.record(id, seen, assignment, body);
    }

    @PostMapping("/urge")
    ResponseEntity<Object> urge(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody UrgeForm.Body body) {
        return acts.record(id, seen, urge, body);
    }

    @PostMapping("/return")
    ResponseEntity<Object> giveBack(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody HandOverReturnForm.Body body) {
        return acts.record(id, seen, giveBack, body);
    }

    @PostMapping("/opinion")
    ResponseEntity<Object> giveOpinion(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody OpinionForm.Body body) {
        return acts.record(id, seen, opinion, body);
    }
}
