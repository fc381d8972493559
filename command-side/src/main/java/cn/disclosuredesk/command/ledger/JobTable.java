package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ids.AgencyCode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Table of the jobs. A job that has ended is never changed again. */
final class JobTable {

    private static final String JOBS = """
            select job.*, coalesce(job.files, job.id) as files_of, owner.kept_until as files_kept
              from office.ledger_job job
              join office.ledger_job owner on owner.id = coalesce(job.files, job.id)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    JobTable(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    void insert(LedgerJob job) {
        jdbc.sql("""
                        insert into office.ledger_job
                               (id, agency, actor, dry_run, state, total, headers, files, reason, started_at)
                        values (:id, :agency, :actor, :dryRun, :state, :total, :headers, :files, :reason, :now)
                        """)
                .param("id", job.id())
                .param("agency", job.agency().value())
                .param("actor", job.uploader())
                .param("dryRun", job.dryRun())
                .param("state", job.state().name())
                .param("total", job.total())
                .param("headers", vault.encrypt(purpose(job.id()), json.writeValueAsBytes(Headers.of(job))))
                .param("files", job.files())
                .param("reason", sealed(job))
                .param("now", at(job.startedAt()))
                .update();
    }

    Optional<LedgerJob> find(UUID id) {
        return jdbc.sql(JOBS + " where job.id = :id")
                .param("id", id)
                .query((row, number) -> job(row))
                .optional();
    }

    /** The latest of an agency, the newest first. */
    List<LedgerJob> latest(AgencyCode agency, int most) {
        return jdbc.sql(JOBS + " where job.agency = :agency order by job.started_at desc, job.id desc limit :most")
                .param("agency", agency.value())
                .param("most", most)
                .query((row, number) -> job(row))
                .list();
    }

    /** Whether some job reads these files now; none begins to until the transaction ends. */
    boolean areRead(UUID files) {
        jdbc.sql("select id from office.ledger_job where id = ? for update")
                .param(files)
                .query(UUID.class)
                .optional();
        return jdbc.sql("""
                        select count(*) from office.ledger_job
                         where state = 'RUNNING' and (id = :files or files = :files)""").param("files", files).query(Integer.class).single() > 0;
    }

    /** {@code until} null = they are gone. */
    void keepFiles(UUID files, @Nullable Instant until) {
        jdbc.sql("update office.ledger_job set kept_until = :until where id = :files")
                .param("until", until == null ? null : at(until))
                .param("files", files)
                .update();
    }

    /** Of the jobs whose files need not be kept any more. */
    List<UUID> filesKeptLongEnough() {
        return jdbc.sql("select id from office.ledger_job where kept_until <= :now")
                .param("now", at(clock.instant()))
                .query(UUID.class)
                .list();
    }

    /**
     * Adds the verdicts of a batch.
     *
     * @throws JobEnded where the job has ended: another node believes that this one died, and says so already
     */
    void advance(UUID job, StoredFile file, List<Verdict> verdicts) {
        int running = jdbc.sql("""
                        update office.ledger_job
                           set accepted = accepted + :accepted, rejected = rejected + :rejected,
                               unchanged = unchanged + :unchanged, at_file = :file, at_line = :line
                         where id = :id and state = 'RUNNING'
                        """)
                .param("accepted", Verdict.count(verdicts, Verdict.Kind.ACCEPTED))
                .param("rejected", Verdict.count(verdicts, Verdict.Kind.REJECTED))
                .param("unchanged", Verdict.count(verdicts, Verdict.Kind.UNCHANGED))
                .param("file", file.place())
                .param("line", verdicts.get(verdicts.size() - 1).line())
                .param("id", job)
                .update();
        if (running == 0) {
            throw new JobEnded();
        }
    }

    void done(UUID id) {
        end(id, LedgerJob.State.DONE, null);
    }

    /** Says how far the job came; false where it has ended before. */
    boolean interrupted(UUID id) {
        Optional<String> place =
                jdbc.sql("""
                        select at_file, at_line,
                               (select count(*) from office.ledger_file where job = coalesce(j.files, j.id)) as files
                          from office.ledger_job j
                         where id = :id
                           for update
                        """).param("id", id).query((row, number) -> place(row)).optional();
        return place.isPresent() && end(id, LedgerJob.State.FAILED, place.get());
    }

    private boolean end(UUID id, LedgerJob.State state, @Nullable String detail) {
        return jdbc.sql("""
                                update office.ledger_job
                                   set state = :state, detail = :detail, ended_at = :now
                                 where id = :id and state = 'RUNNING'
                                """)
                        .param("state", state.name())
                        .param("detail", detail)
                        .param("now", at(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String place(ResultSet row) throws SQLException {
        long line = row.getLong("at_line");
        if (row.wasNull()) {
            return "尚未处理任何一行时中断，继续导入或者重新导入同一文件即可";
        }
        String file = row.getInt("files") > 1 ? "（第 %d 张表）".formatted(row.getInt("at_file")) : "";
        return "已处理到第 %d 行时中断%s，继续导入或者重新导入同一文件即可：已导入的行不会重复".formatted(line, file);
    }

    private LedgerJob job(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Headers headers = json.readValue(vault.decrypt(purpose(id), row.getBytes("headers")), Headers.class);
        return new LedgerJob(
                id,
                new AgencyCode(row.getString("agency")),
                row.getString("actor"),
                row.getBoolean("dry_run"),
                LedgerJob.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("accepted"),
                row.getInt("rejected"),
                row.getInt("unchanged"),
                headers.notRead(),
                headers.unknown(),
                headers.ignored(),
                row.getString("detail"),
                row.getObject("files_of", UUID.class),
                reason(id, row.getBytes("reason")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                instant(row, "files_kept"));
    }

    private byte @Nullable [] sealed(LedgerJob job) {
        return job.reason() == null
                ? null
                : vault.encrypt(ofReason(job.id()), job.reason().getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String reason(UUID id, byte @Nullable [] cipher) {
        return cipher == null ? null : new String(vault.decrypt(ofReason(id), cipher), StandardCharsets.UTF_8);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String purpose(UUID job) {
        return "ledger-headers:" + job;
    }

    private static String ofReason(UUID job) {
        return "ledger-reason:" + job;
    }

    /** Of the columns and sheets that are not read, as the files write them. */
    private record Headers(
            List<String> notRead,
            List<String> unknown,
            @Nullable List<String> ignoredSheets) {

        static Headers of(LedgerJob job) {
            return new Headers(job.notRead(), job.unknownColumns(), job.ignoredSheets());
        }

        /** Jobs of before workbooks were read have none. */
        List<String> ignored() {
            return ignoredSheets == null ? List.of() : ignoredSheets;
        }
    }

    /** The job is no longer ours. */
    static final class JobEnded extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        JobEnded() {
            super("this ledger job has ended");
        }
    }
}
