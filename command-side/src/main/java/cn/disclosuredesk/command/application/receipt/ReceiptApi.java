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
    private final ContactForm contact;
    private final UnreachableForm unreachable;
    private final CopyForm copy;
    private final AcceptanceForm acceptance;

    ReceiptApi(
            CaseActs acts,
            ConfirmationForm confirmation,
            ContactForm contact,
            UnreachableForm unreachable,
            CopyForm copy,
            AcceptanceForm acceptance) {
        this.acts = acts;
        this.confirmation = confirmation;
        this.contact = contact;
        this.unreachable = unreachable;
        this.copy = copy;
        this.acceptance = acceptance;
    }

    @PostMapping("/confirmation")
    ResponseEntity<Object> confirm(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ConfirmationForm.Body body) {
        return acts.record(id, seen, confirmation, body);
    }

    @PostMapping("/contacts")
    ResponseEntity<Object> contact(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ContactForm.Body body) {
        return acts.record(id, seen, contact, body);
    }

    @PostMapping("/unreachable")
    ResponseEntity<Object> reportUnreachable(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody UnreachableForm.Body body) {
        return acts.record(id, seen, unreachable, body);
    }

    @PostMapping("/copies")
    ResponseEntity<Object> attachCopy(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody CopyForm.Body body) {
        return acts.record(id, seen, copy, body);
    }

    @PostMapping("/acceptance")
    ResponseEntity<Object> accept(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AcceptanceForm.Body body) {
        return acts.record(id, seen, acceptance, body);
    }
}
