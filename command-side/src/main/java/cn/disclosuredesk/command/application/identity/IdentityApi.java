package cn.disclosuredesk.command.application.identity;

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

/** That two applicants are one person, over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class IdentityApi {

    private final CaseActs acts;
    private final IdentityForm identity;

    IdentityApi(CaseActs acts, IdentityForm identity) {
        this.acts = acts;
        this.identity = identity;
    }

    @PostMapping("/identity")
    ResponseEntity<Object> identify(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody IdentityForm.Body body) {
        return acts.record(id, seen, identity, body);
    }
}
