package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
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

    private final Once once;
    private final LedgerUploads uploads;
    private final LedgerJobs jobs;
    private final Uploaders uploaders;
    private final Agencies agencies;

    LedgerApi(Once once, LedgerUploads uploads, LedgerJobs jobs, Uploaders uploaders, Agencies agencies) {
        this.once = once;
        this.uploads = uploads;
        this.jobs = jobs;
        this.uploaders = uploaders;
        this.agencies = agencies;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, UUID>> upload(
            @RequestParam(name = "file", required = false) Optional<List<MultipartFile>> files,
            @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
            @RequestParam(name = "agency", defaultValue = "") String agency) {
        List<UploadedFile> uploaded = files.orElse(List.of()).stream()
                .map(file -> new UploadedFile(name(file), file.getSize(), file))
                .toList();
        Done done = once.run(() -> Done.accepted(uploads.accept(agency, uploaded, dryRun)));
        UUID id = UUID.fromString(String.valueOf(done.id()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/ledgers/" + id))
                .body(Map.of("id", id));
    }

    /** A job of an agency that is not the caller's is as unknown as one that never was. */
    @GetMapping("/{id}")
    LedgerAnswer job(@PathVariable("id") String id) {
        LedgerJob job = uuid(id).flatMap(jobs::find)
                .filter(found -> uploaders.maySee(found.agency()))
                .orElseThrow(() -> Refusal.unknown("没有这次台账导入"));
        return new LedgerAnswer(
                job.id(),
                agencies.find(job.agency())
                        .map(Agencies.Entry::name)
                        .orElse(job.agency().value()),
                job.agency().value(),
                job.state(),
                job.dryRun(),
                job.total(),
                job.accepted(),
                job.rejected(),
                job.unchanged(),
                jobs.remarks(job.id(), Remark.Kind.ERROR),
                jobs.remarks(job.id(), Remark.Kind.WARNING),
                job.notRead(),
                job.unknownColumns(),
                job.detail());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Old browsers send the whole path. */
    private static String name(MultipartFile file) {
        String path = StringUtils.cleanPath(
                Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
