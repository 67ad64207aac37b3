package safeguarding.platform.local.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.servers.ServerFailure;

/** Starts what is missing, each part as soon as the parts it needs are ready, all others beside it. */
public final class Startup {

    private final Progress progress;
    private final List<Part> started = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    public Startup(Progress progress) {
        this.progress = progress;
    }

    /** Starts the parts, which stand in an order where each comes after those it needs; returns when all are ready. */
    public void start(List<Part> parts) {
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part part : parts) {
                var needs = part.needs().stream().map(need -> ready.get(need.name()));
                ready.put(part.name(), all(needs.toList()).thenRunAsync(() -> bringUp(part), threads));
            }
            all(List.copyOf(ready.values())).join();
        } catch (CompletionException e) {
            throw failures.isEmpty() ? e : new Refusal(String.join("\n", failures));
        }
    }

    /** The parts that this start has started itself. */
    public List<Part> started() {
        return List.copyOf(started);
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private void bringUp(Part part) {
        long began = System.nanoTime();
        boolean wasRunning = part.process().running();
        if (!wasRunning) {
            started.add(part);
        }
        try {
            part.process().start();
            part.furnishing().run();
        } catch (Refusal refusal) {
            failures.add(refusal.getMessage());
            throw refusal;
        } catch (ServerFailure failure) {
            failures.add(
                    part.name() + " is not ready. Its log: " + part.process().log() + "\n" + failure.getMessage());
            throw failure;
        } catch (RuntimeException unexpected) {
            failures.add(part.name() + " could not be started: " + unexpected);
            throw unexpected;
        }
        progress.ready(part, wasRunning, Duration.ofNanos(System.nanoTime() - began));
    }
}
