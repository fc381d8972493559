package cn.disclosuredesk.command.application.reply;

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

/** The reply, its service, and what follows from it over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class ReplyApi {

    private final CaseActs acts;
    private final ReplyForm reply;
    private final ServiceForm service;
    private final ProvisionForm provision;
    private final RevocationForm revocation;

    ReplyApi(CaseActs acts, ReplyForm reply, ServiceForm service, ProvisionForm provision, RevocationForm revocation) {
        this.acts = acts;
        this.reply = reply;
        this.service = service;
        this.provision = provision;
        this.revocation = revocation;
    }

    @PostMapping("/reply")
    ResponseEntity<Object> reply(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ReplyBody body) {
        return acts.record(id, seen, reply, body);
    }

    @PostMapping("/service")
    ResponseEntity<Object> serve(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ServiceBody body) {
        return acts.record(id, seen, service, body);
    }

    @PostMapping("/provision")
    ResponseEntity<Object> provide(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ProvisionForm.Body body) {
        return acts.record(id, seen, provision, body);
    }

    @PostMapping("/revocation")
    ResponseEntity<Object> revoke(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody RevocationForm.Body body) {
        return acts.record(id, seen, revocation, body);
    }
}
