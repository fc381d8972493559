package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
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

    @Bean
    YearTable years(JdbcClient jdbc, CourseTable courses, AgencySuccessions successions, Agencies agencies) {
        return new YearTable(jdbc, courses, successions, agencies);
    }

    @Bean
    SealTable sealedYears(JdbcClient jdbc, CourseTable courses, AgencySuccessions successions) {
        return new SealTable(jdbc, courses, successions);
    }

    @Bean
    BookedCases bookedCases(JdbcClient jdbc) {
        return new BookedCases(jdbc);
    }

    @Bean
    StatedFigureTable statedFigures(JdbcClient jdbc, BookedCases cases, AgencySuccessions successions) {
        return new StatedFigureTable(jdbc, cases, successions);
    }

    @Bean
    YearStatements yearStatements(Once once, Acts acts, Clock clock) {
        return new YearStatements(once, acts, clock);
    }

    @Bean
    YearBooks yearBooks(
            YearTable years, CourseTable courses, BookedCases cases, SealTable seals, AgencySuccessions successions) {
        return new CourseBooks(years, courses, cases, seals, successions);
    }

    @Bean
    Seals seals(YearTable years, BookedCases cases, SealTable seals, AgencySuccessions successions) {
        return new Seals(years, cases, seals, successions);
    }

    @Bean
    Restatements restatements(YearTable years, BookedCases cases, SealTable seals, AgencySuccessions successions) {
        return new Restatements(years, cases, seals, successions);
    }

    @Bean
    CarryOvers carryOvers(
            JdbcClient jdbc,
            CourseTable courses,
            AgencySuccessions successions,
            Acts acts,
            PlatformTransactionManager transactions,
            RetriedOnConflict retried) {
        return new CarryOvers(jdbc, courses, successions, acts, new TransactionTemplate(transactions), retried);
    }

    @Bean
    EndedYears endedYears(
            Agencies agencies,
            AgencySuccessions successions,
            YearTable years,
            CarryOvers carryOvers,
            Acts acts,
            PlatformTransactionManager transactions,
            RetriedOnConflict retried,
            Clock clock) {
        return new EndedYears(
                agencies, successions, years, carryOvers, acts, new TransactionTemplate(transactions), retried, clock);
    }

    @Bean
    YearEndWork yearEndWork(EndedYears ended, Seals seals, Acts acts, Clock clock) {
        return new YearEndWork(ended, seals, acts, clock);
    }

    /** Finishes what a node that died in the middle of a close left behind; once per cluster. */
    @Bean
    RecurringTask<Void> finishCarryOvers(CarryOvers carryOvers) {
        return Tasks.recurring("finish-carry-overs", FixedDelay.of(OFTEN_ENOUGH))
                .execute((instance, context) -> carryOvers.finishAll());
    }
}
