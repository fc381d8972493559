package cn.disclosuredesk.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * What happens when a batch has failed and was rolled back: the failure is recorded and logged, once however often it is tried
 * again, and then propagated, which makes the group try again.
 */
final class AlarmOnFailure implements ErrorHandler {

    private static final Logger LOG = System.getLogger(AlarmOnFailure.class.getName());

    private final StandingProjections standing;
    private final Clock clock;
    private final String node = ManagementFactory.getRuntimeMXBean().getName();
    private final Map<String, String> logged = new ConcurrentHashMap<>();

    AlarmOnFailure(StandingProjections standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public void handleError(ErrorContext failed) throws Exception {
        ProjectionAlarm.Stop stop = stop(failed);
        log(failed.eventProcessor(), stop);
        record(failed.eventProcessor(), stop);
        PropagatingErrorHandler.instance().handleError(failed);
    }

    /** Where the database is the failure nothing can be recorded in it; that the group is behind will be seen. */
    private void record(String group, ProjectionAlarm.Stop stop) {
        try {
            standing.record(group, stop);
        } catch (RuntimeException unrecorded) {
            LOG.log(
                    Level.WARNING,
                    "that projection {0} stands cannot be recorded: {1}",
                    group,
                    unrecorded.getClass().getName());
        }
    }

    private void log(String group, ProjectionAlarm.Stop stop) {
        String what = stop.position() + " " + stop.eventId() + " " + stop.error();
        if (!what.equals(logged.put(group, what))) {
            LOG.log(
                    Level.ERROR,
                    "projection {0} stands at position {1} (event {2}, {3}): {4}",
                    group,
                    String.valueOf(stop.position()),
                    stop.eventId(),
                    stop.eventType(),
                    stop.error());
        }
    }

    private ProjectionAlarm.Stop stop(ErrorContext failed) {
        Optional<StoppedAt> known = stoppedAt(failed.error());
        Optional<StoredEvent> event = known.map(StoppedAt::event);
        Throwable error = known.<Throwable>map(StoppedAt::getCause).orElse(failed.error());
        return new ProjectionAlarm.Stop(
                clock.instant(),
                event.map(StoredEvent::position).orElseGet(() -> first(failed.failedEvents())),
                event.map(StoredEvent::eventId).orElse(null),
                event.map(StoredEvent::type).orElse(null),
                error.getClass().getName(),
                node);
    }

    private static Optional<StoppedAt> stoppedAt(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoppedAt known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static long first(List<? extends EventMessage<?>> batch) {
        return batch.stream()
                .filter(TrackedEventMessage.class::isInstance)
                .mapToLong(message -> ((TrackedEventMessage<?>) message)
                        .trackingToken()
                        .position()
                        .orElse(0))
                .min()
                .orElse(0);
    }
}
