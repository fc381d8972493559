package cn.disclosuredesk.command.application.excessive;

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

/** The acts of 第三十五条 over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class ExcessiveApi {

    private final CaseActs acts;
    private final ReasonsRequestForm request;
    private final ReasonsForm reasons;
    private final DelayForm delay;

    ExcessiveApi(CaseActs acts, ReasonsRequestForm request, ReasonsForm reasons, DelayForm delay) {
        this.acts = acts;
        this.request = request;
        this.reasons = reasons;
        this.delay = delay;
    }

    @PostMapping("/reasons-request")
    ResponseEntity<Object> ask(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ReasonsRequestForm.Body body) {
        return acts.record(id, seen, request, body);
    }

    @PostMapping("/reasons")
    ResponseEntity<Object> answer(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ReasonsForm.Body body) {
        return acts.record(id, seen, reasons, body);
    }

    @PostMapping("/delay")
    ResponseEntity<Object> delay(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody DelayForm.Body body) {
        return acts.record(id, seen, delay, body);
    }
}
