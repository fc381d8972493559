package cn.disclosuredesk.command.application.closing;

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

/** The acts that close a file over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class ClosingApi {

    private final CaseActs acts;
    private final ProactiveDisclosureForm disclosure;
    private final ArchiveForm archive;
    private final NoteForm note;
    private final AnnulmentForm annulment;

    ClosingApi(
            CaseActs acts,
            ProactiveDisclosureForm disclosure,
            ArchiveForm archive,
            NoteForm note,
            AnnulmentForm annulment) {
        this.acts = acts;
        this.disclosure = disclosure;
        this.archive = archive;
        this.note = note;
        this.annulment = annulment;
    }

    @PostMapping("/proactive-disclosure")
    ResponseEntity<Object> publish(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ProactiveDisclosureForm.Body body) {
        return acts.record(id, seen, disclosure, body);
    }

    @PostMapping("/archive")
    ResponseEntity<Object> archive(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ArchiveForm.Body body) {
        return acts.record(id, seen, archive, body);
    }

    @PostMapping("/notes")
    ResponseEntity<Object> note(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody NoteForm.Body body) {
        return acts.record(id, seen, note, body);
    }

    @PostMapping("/annulment")
    ResponseEntity<Object> annul(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AnnulmentForm.Body body) {
        return acts.record(id, seen, annulment, body);
    }
}
