package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the years: which one runs, its close, and the carry-over of what is open. */
@Configuration(proxyBeanMethods = false)
class ReportYearConfiguration {

    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(10);

    @Bean
    CourseTable courses(JdbcClient jdbc) {
        return new CourseTable(jdbc);
    }

    /** Before the first command can ask for a course. */
    @Bean
    SmartInitializingSingleton completeCourses(CourseTable courses, EventStreams streams) {
        return () -> courses.completeFrom(streams);
    }

    /** To be replaced where years are sealed: as long as nothing can be, nothing is. */
    @Bean
    SealedYears sealedYears() {
        return new SealedYears() {

            @Override
            public int through(AgencyCode agency) {
                return 0;
            }

            @Override
            public Optional<Opening> opening(AgencyCode agency, CaseInTables registered) {
                return Optional.empty();
            }
        };
    }

    @Bean
    YearTable years(JdbcClient jdbc, CourseTable courses) {
        return new YearTable(jdbc, courses);
    }

    @Bean
    CarryOvers carryOvers(
            JdbcClient jdbc,
            CourseTable courses,
            Acts acts,
            PlatformTransactionManager transactions,
            RetriedOnConflict retried) {
        return new CarryOvers(jdbc, courses, acts, new TransactionTemplate(transactions), retried);
    }

    /** Finishes what a node that died in the middle of a close left behind; once per cluster. */
    @Bean
    RecurringTask<Void> finishCarryOvers(CarryOvers carryOvers) {
        return Tasks.recurring("finish-carry-overs", FixedDelay.of(OFTEN_ENOUGH))
                .execute((instance, context) -> carryOvers.finishAll());
    }
}
