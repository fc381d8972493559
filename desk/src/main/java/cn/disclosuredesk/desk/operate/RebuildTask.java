package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.query.rebuild.BoardRebuild;
import cn.disclosuredesk.query.rebuild.ComparedRows;
import cn.disclosuredesk.query.rebuild.Comparison;
import cn.disclosuredesk.query.rebuild.RebuildFailed;
import cn.disclosuredesk.query.rebuild.RebuildWatch;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rebuild as a task of the scheduler, so that one node does it. When that node dies another one says so; it is not taken up again,
 * for a half-filled board is worth nothing and the living one is untouched.
 */
final class RebuildTask {

    static final String NAME = "rebuild-board";

    private static final Logger log = LoggerFactory.getLogger(RebuildTask.class);

    private final BoardRebuild rebuild;
    private final RebuildJobs jobs;

    private RebuildTask(BoardRebuild rebuild, RebuildJobs jobs) {
        this.rebuild = rebuild;
        this.jobs = jobs;
    }

    static OneTimeTask<Void> of(BoardRebuild rebuild, RebuildJobs jobs) {
        RebuildTask task = new RebuildTask(rebuild, jobs);
        return Tasks.oneTime(NAME)
                .onFailure(task::interrupted)
                .onDeadExecution(task::interrupted)
                .execute((instance, context) ->
                        task.run(UUID.fromString(instance.getId()), context.getSchedulerState()::isShuttingDown));
    }

    private void run(UUID id, BooleanSupplier stopping) {
        try {
            rebuild.run(new Watch(id, stopping));
            jobs.done(id);
        } catch (RebuildFailed given) {
            log.error("Rebuild {} was given up: {}", id, given.sentence());
            jobs.failed(id, given.sentence());
        } catch (RuntimeException failure) {
            // The message may quote rows.
            log.error("Rebuild {} failed: {}", id, failure.getClass().getName());
            jobs.failed(
                    id,
                    "重建没有正常结束（%s），统计数据照常可用；请重新发起，以便核对。"
                            .formatted(failure.getClass().getSimpleName()));
        }
    }

    private void interrupted(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        jobs.failed(UUID.fromString(complete.getExecution().getId()), "进行重建的节点中断，统计数据照常可用；请重新发起，以便核对。");
        operations.remove();
    }

    private final class Watch implements RebuildWatch {

        private final UUID id;
        private final BooleanSupplier stopping;

        Watch(UUID id, BooleanSupplier stopping) {
            this.id = id;
            this.stopping = stopping;
        }

        @Override
        public void reached(long position, long target) {
            jobs.reached(id, position, target);
        }

        @Override
        public void compared(Comparison found) {
            jobs.compared(id, found);
            found.tables().stream().filter(table -> table.differences() > 0).forEach(table -> log(id, table));
        }

        @Override
        public boolean stops() {
            return stopping.getAsBoolean();
        }

        private static void log(UUID id, ComparedRows table) {
            log.error(
                    "Rebuild {}: {} rows of board.{} were not as the events have it; see GET /api/rebuilds/{}",
                    id,
                    table.differences(),
                    table.table(),
                    id);
        }
    }
}
