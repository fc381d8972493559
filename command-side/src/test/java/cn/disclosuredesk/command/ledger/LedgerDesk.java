package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.words.LedgerWords;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** The import with everything around it on a real database; the scheduler moves only when a test says so. */
final class LedgerDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final HikariDataSource database = OfficeDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final PaperActs acts = new PaperActs(jdbc);
    final Registrar registrar = new Registrar(acts);
    final LedgerJobs jobs;
    final LedgerImport ledgers;
    final LedgerApi api;
    final SettableClock schedulerClock = new SettableClock();
    final ManualScheduler scheduler;

    LedgerDesk() {
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        LedgerConfiguration beans = new LedgerConfiguration();
        PaperVault vault = new PaperVault();
        LedgerWords words = new LedgerWords(jdbc, vault, JsonMapper.builder().build(), CLOCK);
        jobs = beans.ledgerJobs(transactions, jdbc, vault, JsonMapper.builder().build(), Duration.ofHours(24), CLOCK);
        ledgers = beans.ledgerImport(jobs, vault, transactions, registrar, words, CLOCK);
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                new TransactionAwareDataSourceProxy(database), beans.ledgerTask(ledgers, jobs));
        builder.clock(schedulerClock).tableName("office.scheduled_tasks").heartbeatInterval(Duration.ofSeconds(10));
        scheduler = builder.build();
        LedgerUploads uploads =
                new LedgerUploads(jobs, scheduler, new TransactionTemplate(transactions), registrar, words, CLOCK);
        Once once = new Once(transactions, jdbc, vault, Optional::empty, new RetriedOnConflict(), CLOCK);
        api = new LedgerApi(new Ledgers(once, uploads, jobs, registrar, new OneAgency(), new LineLinks(jdbc), CLOCK));
    }

    /** Uploads and lets the scheduler run. */
    LedgerAnswer imported(boolean dryRun, String... ledgers) {
        UUID id = upload(dryRun, ledgers);
        scheduler.runAnyDueExecutions();
        return api.job(id.toString());
    }

    /** Names the files 1.csv, 2.csv … */
    UUID upload(boolean dryRun, String... ledgers) {
        List<MultipartFile> parts = new ArrayList<>();
        for (String ledger : ledgers) {
            parts.add(new MockMultipartFile(
                    "file", (parts.size() + 1) + ".csv", "text/csv", ledger.getBytes(StandardCharsets.UTF_8)));
        }
        return Optional.ofNullable(
                        api.upload(Optional.of(parts), dryRun, "", "").getBody())
                .orElseThrow()
                .get("id");
    }

    /** Has the files of a job that has ended read once more, at the next turn of the scheduler. */
    UUID again(UUID job) {
        return Optional.ofNullable(api.again(job.toString(), null).getBody())
                .orElseThrow()
                .get("id");
    }

    int count(String table) {
        return jdbc.sql("select count(*) from office." + table)
                .query(Integer.class)
                .single();
    }

    /** Registrar of one agency; remembers in whose name the import acted. */
    static final class Registrar implements Uploaders {

        static final AgencyCode AGENCY = new AgencyCode("demo");

        final List<String> actedAs = new ArrayList<>();
        private final LedgerActs acts;

        Registrar(LedgerActs acts) {
            this.acts = acts;
        }

        @Override
        public AgencyCode agency(@Nullable String code) {
            if (code != null && !code.equals(AGENCY.value())) {
                throw Refusal.malformed("agency", "没有这个机关");
            }
            return AGENCY;
        }

        @Override
        public boolean maySee(AgencyCode agency) {
            return agency.equals(AGENCY);
        }

        @Override
        public boolean mayReadNames() {
            return true;
        }

        @Override
        public String current() {
            return "person-1 REGISTRAR";
        }

        @Override
        public LedgerActs actsOf(String uploader) {
            actedAs.add(uploader);
            return acts;
        }
    }

    static final class OneAgency implements Agencies {

        @Override
        public List<Entry> all() {
            return List.of(new Entry(Registrar.AGENCY, "青川市示范信息公开办公室"));
        }

        @Override
        public Optional<Entry> find(AgencyCode code) {
            return all().stream().filter(entry -> entry.code().equals(code)).findFirst();
        }
    }
}
