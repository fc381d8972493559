package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.ledger.words.LedgerWords;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.vault.Vault;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    LedgerJobs ledgerJobs(
            PlatformTransactionManager transactions, JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        return new LedgerJobs(new TransactionTemplate(transactions), jdbc, vault, json, clock);
    }

    @Bean
    LedgerImport ledgerImport(
            LedgerJobs jobs,
            Vault vault,
            PlatformTransactionManager transactions,
            Uploaders uploaders,
            LedgerWords words,
            Clock clock) {
        return new LedgerImport(jobs, vault, transactions, uploaders, words, clock);
    }

    @Bean
    OneTimeTask<Void> ledgerTask(LedgerImport ledgers, LedgerJobs jobs) {
        return LedgerTask.of(ledgers, jobs);
    }

    @Bean
    LedgerUploads ledgerUploads(
            LedgerJobs jobs,
            Scheduler scheduler,
            PlatformTransactionManager transactions,
            Uploaders uploaders,
            LedgerWords words) {
        return new LedgerUploads(jobs, scheduler, new TransactionTemplate(transactions), uploaders, words);
    }

    @Bean
    Ledgers ledgers(Once once, LedgerUploads uploads, LedgerJobs jobs, Uploaders uploaders, Agencies agencies) {
        return new Ledgers(once, uploads, jobs, uploaders, agencies);
    }
}
