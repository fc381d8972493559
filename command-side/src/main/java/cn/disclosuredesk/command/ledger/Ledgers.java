package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Hands ledgers in and tells what has become of them, for the call and the page alike. */
public final class Ledgers {

    private static final int LONGEST_NAME = 200;
    private static final int LATEST = 50;

    /** Before this no rate can be told. */
    private static final Duration SOME_TIME = Duration.ofSeconds(1);

    private final Turns turns = new Turns();
    private final Once once;
    private final LedgerUploads uploads;
    private final LedgerJobs jobs;
    private final Uploaders uploaders;
    private final Agencies agencies;
    private final LineLinks links;
    private final Clock clock;

    Ledgers(
            Once once,
            LedgerUploads uploads,
            LedgerJobs jobs,
            Uploaders uploaders,
            Agencies agencies,
            LineLinks links,
            Clock clock) {
        this.once = once;
        this.uploads = uploads;
        this.jobs = jobs;
        this.uploaders = uploaders;
        this.agencies = agencies;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Takes the files of an upload; they are read in the background. {@code agency} blank = the only one of who
     * uploads.
     *
     * @param reason why cells differ from what was recorded; blank = nothing recorded is corrected
     * @throws Refusal where a file cannot be read at all: nothing is kept then
     */
    public UUID upload(String agency, List<MultipartFile> files, boolean dryRun, String reason) {
        String because = reason(reason);
        List<UploadedFile> uploaded = uploaded(files);
        return turns.take(size(uploaded), () -> {
            Done done = once.run(() -> Done.accepted(uploads.accept(agency, uploaded, dryRun, because)));
            return UUID.fromString(String.valueOf(done.id()));
        });
    }

    /**
     * Takes the files of an earlier upload once more: for real after a dry run, with a reason for the corrections, or to
     * go on where it was interrupted.
     *
     * @throws Refusal where there is no such upload, it still runs, or its files are gone
     */
    public UUID again(String id, boolean dryRun, String reason) {
        String because = reason(reason);
        LedgerJob job = job(id);
        Done done = once.run(() -> Done.accepted(uploads.again(job, dryRun, because)));
        return UUID.fromString(String.valueOf(done.id()));
    }

    private static @Nullable String reason(String given) {
        return new Given("reason", "更正理由").textIfAny(given);
    }

    /** The latest uploads of an agency, the newest first; blank = the only one of who asks. */
    public List<RecentLedger> latest(String agency) {
        return jobs.latest(uploaders.agency(agency.isBlank() ? null : agency), LATEST).stream()
                .map(job -> new RecentLedger(
                        job.id(),
                        job.state(),
                        job.dryRun(),
                        job.total(),
                        job.accepted(),
                        job.rejected(),
                        job.unchanged(),
                        jobs.mayRunAgain(job),
                        local(job.startedAt())))
                .toList();
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
        LedgerJob job = job(id);
        Double rate = linesPerSecond(job);
        boolean runs = job.state() == LedgerJob.State.RUNNING;
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
                remarks(job, Remark.Kind.CORRECTION),
                job.notRead(),
                job.unknownColumns(),
                job.ignoredSheets(),
                jobs.mayRunAgain(job),
                local(job.startedAt()),
                job.endedAt() == null ? null : local(job.endedAt()),
                rate,
                runs && rate != null ? Math.round(Math.ceil((job.total() - job.taken()) / rate)) : null,
                job.detail());
    }

    private LedgerJob job(String id) {
        return uuid(id).flatMap(jobs::find)
                .filter(found -> uploaders.maySee(found.agency()))
                .orElseThrow(() -> Refusal.unknown("没有这次台账导入"));
    }

    private @Nullable Double linesPerSecond(LedgerJob job) {
        Instant until = job.endedAt() == null ? clock.instant() : job.endedAt();
        Duration taken = Duration.between(job.startedAt(), until);
        return job.taken() == 0 || taken.compareTo(SOME_TIME) < 0
                ? null
                : Math.round(job.taken() * 10_000.0 / taken.toMillis()) / 10.0;
    }

    private OffsetDateTime local(Instant instant) {
        return OffsetDateTime.ofInstant(instant, clock.getZone());
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
        LineLinks.Links found = links.of(job.agency(), remarks);
        boolean readable = uploaders.mayReadNames();
        return remarks.stream()
                .map(remark -> (readable ? remark : remark.masked()).linked(found))
                .toList();
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
