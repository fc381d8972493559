package cn.disclosuredesk.command.application.receipt;

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

/** The acts about the receipt over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class ReceiptApi {

    private final CaseActs acts;
    private final ConfirmationForm confirmation;

    ReceiptApi(CaseActs acts, ConfirmationForm confirmation) {
        this.acts = acts;
        this.confirmation = confirmation;
    }

    @PostMapping("/confirmation")
    ResponseEntity<Object> confirm(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ConfirmationForm.Body body) {
        return acts.record(id, seen, confirmation, body);
    }
}
