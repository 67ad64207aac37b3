package safeguarding.platform.deadline.store;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.deadline.rule.DeadlineSettings;
import safeguarding.platform.problem.mapping.SilentTrace;
import safeguarding.platform.time.ClockMoved;

/** Looks for deadlines whose time has come: every second, and at once when the clock was moved. */
@ApplicationScoped
class DeadlineSchedule {

    private final DeadlineSweep sweep;
    private final DeadlineSettings settings;

    DeadlineSchedule(DeadlineSweep sweep, DeadlineSettings settings) {
        this.sweep = sweep;
        this.settings = settings;
    }

    @Scheduled(every = "{safeguarding.deadlines.sweep-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void timePasses() {
        if (settings.sweep()) {
            sweep.sweep();
        }
    }

    /** A sweep that fails must not keep the clock from moving: the next one finds everything where it was. */
    void timeJumps(@Observes ClockMoved moved) {
        try {
            timePasses();
        } catch (RuntimeException e) {
            Log.warn(
                    "Deadlines could not be looked at when the clock moved; they will be at the next turn",
                    SilentTrace.of(e));
        }
    }
}
