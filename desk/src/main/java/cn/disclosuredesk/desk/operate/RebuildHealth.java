package cn.disclosuredesk.desk.operate;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * {@code rebuild}: whether the last comparison found what was shown to be what the events say. A status of its own, which leaves the
 * whole as it is: what was wrong has been put right, and only a person can find out how it came about.
 */
final class RebuildHealth extends AbstractHealthIndicator {

    private static final Status DIFFERED = new Status("DIFFERED");

    private final RebuildJobs jobs;

    RebuildHealth(RebuildJobs jobs) {
        super("rebuilds cannot be looked up");
        this.jobs = jobs;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        jobs.lastCompared().ifPresent(job -> {
            health.status(job.differences() == 0 ? Status.UP : DIFFERED)
                    .withDetail("id", job.id())
                    .withDetail("state", job.state())
                    .withDetail("differences", job.differences());
        });
    }
}
