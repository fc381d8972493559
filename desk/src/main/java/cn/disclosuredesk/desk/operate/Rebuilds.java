package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the board rebuilt in the background, and tells how that went. */
final class Rebuilds {

    private final Once once;
    private final RebuildJobs jobs;
    private final Scheduler scheduler;

    Rebuilds(Once once, RebuildJobs jobs, Scheduler scheduler) {
        this.once = once;
        this.jobs = jobs;
        this.scheduler = scheduler;
    }

    /**
     * Begins a rebuild.
     *
     * @throws Refusal while another one is going on
     */
    UUID begin() {
        return UUID.fromString(String.valueOf(once.run(this::accepted).id()));
    }

    private Done accepted() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        if (!jobs.begin(id)) {
            throw Refusal.recordedAlready(null, "已有一次重建正在进行，请待其结束后再试。");
        }
        // Long ago is due at once by every clock: the scheduler's own may differ from the desk's.
        scheduler.schedule(new TaskInstance<>(RebuildTask.NAME, id.toString()), Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Any earlier the scheduler would look and not see it.
                scheduler.triggerCheckForDueExecutions();
            }
        });
        return Done.accepted(id);
    }

    List<RebuildAnswer.Listed> all() {
        return jobs.all().stream().map(RebuildAnswer.Listed::of).toList();
    }

    /** @param withRows whether the rows that differed may be told, not only how many there are */
    RebuildAnswer find(String id, boolean withRows) {
        return uuid(id).flatMap(jobs::find)
                .map(job -> RebuildAnswer.of(job, withRows ? jobs.differences(job.id()) : List.of()))
                .orElseThrow(() -> Refusal.unknown("没有这次重建"));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
