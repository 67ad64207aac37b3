package safeguarding.platform.time;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.settings.SafeguardingSettings;

/**
 * The one clock of the suite: real time plus an offset, zero in production. In local runs all processes share the
 * offset through a file; in tests it lives in the process. A move fires {@link ClockMoved} on the thread that notices.
 */
@Singleton
public class MovableClock extends Clock {

    private final boolean movable;
    private final ClockOffset offset;
    private final Event<ClockMoved> moved;
    private volatile Duration current;

    @Inject
    MovableClock(SafeguardingSettings settings, Event<ClockMoved> moved) {
        this(settings.clock().movable(), ClockOffset.in(settings.clock().file()), moved);
    }

    MovableClock(boolean movable, ClockOffset offset, Event<ClockMoved> moved) {
        this.movable = movable;
        this.offset = offset;
        this.moved = moved;
        this.current = movable ? offset.read() : Duration.ZERO;
    }

    /** How far this clock is from real time; zero unless it was moved. */
    public Duration offset() {
        return current;
    }

    /** Whether somebody has moved it. */
    public boolean isMoved() {
        return !current.isZero();
    }

    /**
     * Moves the clock forward to an instant; from there it ticks on.
     *
     * @throws ProblemException {@code conflict} when the instant lies before the clock's own now; {@code not-found} where
     *     the clock cannot be moved
     */
    public void moveTo(Instant instant) {
        if (!movable) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "This clock cannot be moved.");
        }
        // What another process has done meanwhile counts too: otherwise this move could be a move back for all of them.
        notice();
        synchronized (this) {
            if (instant.isBefore(instant())) {
                throw ProblemException.of(
                        ProblemType.CONFLICT, "The clock moves forward only. It shows " + instant() + ".");
            }
            offset.write(Duration.between(Clock.systemUTC().instant(), instant));
        }
        notice();
    }

    /** Takes over what another process has done to the shared offset. */
    public void notice() {
        if (!movable) {
            return;
        }
        Instant from;
        synchronized (this) {
            var shared = offset.read();
            if (shared.equals(current)) {
                return;
            }
            from = instant();
            current = shared;
        }
        moved.fire(new ClockMoved(from, instant()));
    }

    /** Starts the clock anew at any instant, even an earlier one: for tests, which share one process. */
    public void restartAt(Instant instant) {
        if (!movable) {
            throw new IllegalStateException("safeguarding.clock.movable is not set");
        }
        offset.write(Duration.between(Clock.systemUTC().instant(), instant));
        notice();
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(current);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), current);
    }
}
