package cn.disclosuredesk.command.application.letters;

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

/** What became of a letter, over HTTP. A letter is named by the sequence of the event that sent it. */
@RestController
@RequestMapping("/api/applications/{id}")
class LettersApi {

    private final CaseActs acts;
    private final LetterServiceForm service;
    private final LetterReturnForm comeBack;

    LettersApi(CaseActs acts, LetterServiceForm service, LetterReturnForm comeBack) {
        this.acts = acts;
        this.service = service;
        this.comeBack = comeBack;
    }

    @PostMapping("/letters/{sequence}/service")
    ResponseEntity<Object> serve(
            @PathVariable String id,
            @PathVariable String sequence,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody LetterServiceForm.Body body) {
        return acts.record(id, seen, service, body.of(sequence));
    }

    @PostMapping("/letters/{sequence}/return")
    ResponseEntity<Object> comeBack(
            @PathVariable String id,
            @PathVariable String sequence,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody LetterReturnForm.Body body) {
        return acts.record(id, seen, comeBack, body.of(sequence));
    }
}
