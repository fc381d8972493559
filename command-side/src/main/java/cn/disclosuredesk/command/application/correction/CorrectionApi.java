package cn.disclosuredesk.command.application.correction;

import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.application.CaseActs.Told;
import cn.disclosuredesk.command.once.SeenVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Corrections and retractions over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class CorrectionApi {

    private final CaseActs acts;
    private final Correction correction;

    CorrectionApi(CaseActs acts, Correction correction) {
        this.acts = acts;
        this.correction = correction;
    }

    /** The body is that of the call which recorded the fact, with the wrong fields only, and a reason. */
    @PostMapping("/correction")
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ObjectNode body) {
        return acts.record(id, seen, writing -> correction.told(body, writing));
    }

    @PostMapping("/events/{sequence}/retraction")
    ResponseEntity<Object> retract(
            @PathVariable String id,
            @PathVariable String sequence,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody Retraction.Body body) {
        return acts.record(id, seen, writing -> Told.alone(List.of(Retraction.told(sequence, body, writing))));
    }
}
