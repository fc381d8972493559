package cn.disclosuredesk.command.application.extension;

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

/** The extension over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class ExtensionApi {

    private final CaseActs acts;
    private final ExtensionForm extension;

    ExtensionApi(CaseActs acts, ExtensionForm extension) {
        this.acts = acts;
        this.extension = extension;
    }

    @PostMapping("/extension")
    ResponseEntity<Object> extend(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ExtensionForm.Body body) {
        return acts.record(id, seen, extension, body);
    }
}
