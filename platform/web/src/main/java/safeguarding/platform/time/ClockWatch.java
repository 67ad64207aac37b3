package safeguarding.platform.time;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.settings.SafeguardingSettings;

/** Looks at the shared clock file twenty times a second, so that a move in one process is known in all within 200 ms. */
@Singleton
@Startup
public final class ClockWatch {

    private static final long EVERY_MILLISECONDS = 50;

    private final MovableClock clock;
    private final @Nullable ScheduledExecutorService thread;

    ClockWatch(SafeguardingSettings settings, MovableClock clock) {
        this.clock = clock;
        if (settings.clock().movable() && settings.clock().file().isPresent()) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("clock").factory());
            thread.scheduleWithFixedDelay(this::look, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        } else {
            thread = null;
        }
    }

    private void look() {
        try {
            clock.notice();
        } catch (RuntimeException failed) {
            Log.warnf(
                    "The clock could not be read or followed: %s",
                    failed.getClass().getName());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        if (thread != null) {
            thread.shutdownNow();
        }
    }
}
