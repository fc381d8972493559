package cn.disclosuredesk.command.ledger;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
            @RequestParam(name = "agency", defaultValue = "") String agency,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        return begun(ledgers.upload(agency, files.orElse(List.of()), dryRun, reason));
    }

    /** The files of an earlier upload once more, without uploading them again. */
    @PostMapping("/{id}/again")
    ResponseEntity<Map<String, UUID>> again(
            @PathVariable("id") String id, @RequestBody(required = false) @Nullable Again body) {
        Again told = body == null ? Again.FOR_REAL : body;
        return begun(ledgers.again(id, Boolean.TRUE.equals(told.dryRun()), told.reason() == null ? "" : told.reason()));
    }

    /** Body of the call. {@code reason} is why cells differ from what was recorded: with it they are corrected. */
    record Again(@Nullable Boolean dryRun, @Nullable String reason) {

        static final Again FOR_REAL = new Again(null, null);

        @Override
        public String toString() {
            return "Again";
        }
    }

    private static ResponseEntity<Map<String, UUID>> begun(UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/ledgers/" + id))
                .body(Map.of("id", id));
    }

    @GetMapping
    Map<String, List<RecentLedger>> latest(@RequestParam(name = "agency", defaultValue = "") String agency) {
        return Map.of("items", ledgers.latest(agency));
    }

    @GetMapping("/{id}")
    LedgerAnswer job(@PathVariable("id") String id) {
        return ledgers.find(id);
    }
}
