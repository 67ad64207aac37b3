package safeguarding.gateway.routing;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Leaves a service alone for a moment after several failures in a row, so that callers hear at once that it is away. */
public final class ServiceHealth {

    private final int failuresBeforePause;
    private final Duration pause;
    private final LongSupplier nanoseconds;
    private int failures;
    private long pausedUntil;

    /**
     * A healthy service.
     *
     * @param nanoseconds real time, for pauses
     */
    public ServiceHealth(int failuresBeforePause, Duration pause, LongSupplier nanoseconds) {
        this.failuresBeforePause = failuresBeforePause;
        this.pause = pause;
        this.nanoseconds = nanoseconds;
    }

    /** Whether the service may be asked. */
    public synchronized boolean mayBeAsked() {
        return failures < failuresBeforePause || nanoseconds.getAsLong() - pausedUntil >= 0;
    }

    /** It answered, whatever it said. */
    public synchronized void answered() {
        failures = 0;
    }

    /** It could not be reached, or not in time. */
    public synchronized void failed() {
        failures++;
        pausedUntil = nanoseconds.getAsLong() + pause.toNanos();
    }
}
