package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Hands ledgers in and tells what has become of them, for the call and the page alike. */
public final class Ledgers {

    private static final int LONGEST_NAME = 200;

    private final Turns turns = new Turns();
    private final Once once;
    private final LedgerUploads uploads;
    private final LedgerJobs jobs;
    private final Uploaders uploaders;
    private final Agencies agencies;

    Ledgers(Once once, LedgerUploads uploads, LedgerJobs jobs, Uploaders uploaders, Agencies agencies) {
        this.once = once;
        this.uploads = uploads;
        this.jobs = jobs;
        this.uploaders = uploaders;
        this.agencies = agencies;
    }

    /**
     * Takes the files of an upload; they are read in the background. {@code agency} blank = the only one of who
     * uploads.
     *
     * @throws Refusal where a file cannot be read at all: nothing is kept then
     */
    public UUID upload(String agency, List<MultipartFile> files, boolean dryRun) {
        List<UploadedFile> uploaded = uploaded(files);
        return turns.take(size(uploaded), () -> {
            Done done = once.run(() -> Done.accepted(uploads.accept(agency, uploaded, dryRun)));
            return UUID.fromString(String.valueOf(done.id()));
        });
    }

    /**
     * The cells that look most like a header where an upload was refused because no header is known; empty where it was
     * refused for anything else.
     */
    public List<String> unknownHeaders(String agency, List<MultipartFile> files) {
        List<UploadedFile> uploaded = uploaded(files);
        return turns.take(size(uploaded), () -> uploads.unknownHeaders(agency, uploaded)).stream()
                .map(String::strip)
                .filter(header -> !header.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The upload of this id as it stands now. One of an agency that is not the caller's is as unknown as one that never
     * was.
     */
    public LedgerAnswer find(String id) {
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
                remarks(job, Remark.Kind.ERROR),
                remarks(job, Remark.Kind.WARNING),
                job.notRead(),
                job.unknownColumns(),
                job.ignoredSheets(),
                job.detail());
    }

    private static List<UploadedFile> uploaded(List<MultipartFile> files) {
        return files.stream()
                .map(file -> new UploadedFile(name(file), file.getSize(), file))
                .toList();
    }

    private static long size(List<UploadedFile> files) {
        return files.stream().mapToLong(UploadedFile::size).sum();
    }

    private List<PlacedRemark> remarks(LedgerJob job, Remark.Kind kind) {
        List<PlacedRemark> remarks = jobs.remarks(job.id(), kind);
        return uploaders.mayReadNames()
                ? remarks
                : remarks.stream().map(PlacedRemark::masked).toList();
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
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
