package cn.disclosuredesk.command.reportyear;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When ended years are closed without being told ({@code desk.close-years-by-itself}): shortly after midnight in China,
 * and whenever a node starts; once per cluster.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "desk.close-years-by-itself", matchIfMissing = true)
class ClosesItself {

    private static final Logger LOG = System.getLogger(ClosesItself.class.getName());

    private static final String NAME = "close-ended-years";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime SHORTLY_AFTER_MIDNIGHT = LocalTime.of(0, 1);
    private static final Duration AGAIN_AFTER_A_FAILURE = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> closeEndedYears(EndedYears ended) {
        return Tasks.recurring(NAME, Schedules.daily(CHINA, SHORTLY_AFTER_MIDNIGHT))
                .onFailure(new OnFailureRetryLater<>(AGAIN_AFTER_A_FAILURE))
                .execute((instance, context) -> ended.closeAll());
    }

    /** A node that was off at New Year does not wait for the next midnight. Where the task is running it needs no telling. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> closeEndedYearsAtStart(
            ObjectProvider<Scheduler> scheduler, RecurringTask<Void> closeEndedYears, Clock clock) {
        return ready -> scheduler.ifAvailable(tasks -> startNow(tasks, closeEndedYears, clock.instant()));
    }

    private static void startNow(Scheduler tasks, RecurringTask<Void> task, Instant now) {
        try {
            tasks.schedule(task.instance(RecurringTask.INSTANCE), now, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceException running) {
            LOG.log(Level.DEBUG, "another node is closing ended years already", running);
        }
    }
}
