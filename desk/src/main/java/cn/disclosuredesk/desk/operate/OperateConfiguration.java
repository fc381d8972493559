package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.query.rebuild.BoardRebuild;
import cn.disclosuredesk.store.ProjectionAlarms;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class OperateConfiguration {

    @Bean
    RebuildJobs rebuildJobs(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new RebuildJobs(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    OneTimeTask<Void> rebuildTask(BoardRebuild rebuild, RebuildJobs jobs) {
        return RebuildTask.of(rebuild, jobs);
    }

    @Bean
    Rebuilds rebuilds(Once once, RebuildJobs jobs, Scheduler scheduler) {
        return new Rebuilds(once, jobs, scheduler);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(ProjectionAlarms alarms) {
        return new ProjectionHealth(alarms);
    }

    @Bean
    RebuildHealth rebuildHealthIndicator(RebuildJobs jobs) {
        return new RebuildHealth(jobs);
    }
}
