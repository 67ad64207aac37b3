package safeguarding.platform.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import safeguarding.platform.local.topology.Part;
import safeguarding.platform.local.topology.Progress;
import safeguarding.platform.local.topology.Shutdown;

/** The terminal that {@code ./suite run} was given stays with the suite: Ctrl-C there stops everything. */
record Foreground(List<Part> parts, Progress progress) {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Returns when the suite was stopped from elsewhere; ends with this process on Ctrl-C, and the suite with it. */
    int stay() {
        progress.say("Ctrl-C stops the suite; its data stay.");
        var stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            new Shutdown(progress).stop(parts);
        }));
        var running = new ArrayList<>(parts);
        while (!running.isEmpty()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            for (Part part : List.copyOf(running)) {
                if (!part.process().running() && !stopping.get()) {
                    running.remove(part);
                    progress.say(part.name() + " has ended. Its log: "
                            + part.process().log() + ". ./suite run in another terminal starts it again.");
                }
            }
        }
        return 0;
    }
}
