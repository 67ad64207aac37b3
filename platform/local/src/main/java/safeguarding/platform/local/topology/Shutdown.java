package safeguarding.platform.local.topology;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Stops parts in good order: first our services, then the servers they stand on. */
public final class Shutdown {

    private final Progress progress;

    public Shutdown(Progress progress) {
        this.progress = progress;
    }

    /** Stops those of the parts that run; what they have stored stays. */
    public void stop(Collection<Part> parts) {
        together(parts.stream().filter(Shutdown::isService).toList());
        together(parts.stream().filter(part -> !isService(part)).toList());
    }

    private static boolean isService(Part part) {
        return part.process() instanceof ServiceProcess;
    }

    private void together(List<Part> parts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(parts.stream()
                            .map(part -> CompletableFuture.runAsync(() -> stop(part), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void stop(Part part) {
        if (part.process().running()) {
            long began = System.nanoTime();
            part.process().stop();
            progress.done(part.name() + " stopped", Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
