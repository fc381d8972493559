package cn.disclosuredesk.command.ledger;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /api/ledgers}: hands a ledger in and asks what has become of it. */
@RestController
@RequestMapping("/api/ledgers")
class LedgerApi {

    private final Ledgers ledgers;

    LedgerApi(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, UUID>> upload(
            @RequestParam(name = "file", required = false) Optional<List<MultipartFile>> files,
            @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
            @RequestParam(name = "agency", defaultValue = "") String agency) {
        UUID id = ledgers.upload(agency, files.orElse(List.of()), dryRun);
        return ResponseEntity.accepted()
                .location(URI.create("/api/ledgers/" + id))
                .body(Map.of("id", id));
    }

    @GetMapping("/{id}")
    LedgerAnswer job(@PathVariable("id") String id) {
        return ledgers.find(id);
    }
}
