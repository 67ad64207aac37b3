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
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.ServerFailure;

/** Starts what is missing, each part as soon as the parts it needs are ready, all others beside it. */
public final class Startup {

    private static final Duration LAST_ONES = Duration.ofSeconds(15);

    private final Progress progress;
    private final List<Part> started = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger beingStarted = new AtomicInteger();
    private volatile boolean givenUp;

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
            if (givenUp) {
                throw new Refusal("Stopped before everything was ready.");
            }
            throw failures.isEmpty() ? e : new Refusal(String.join("\n", failures));
        }
    }

    /** Starts nothing more and stops what this start has started itself, also what is just on its way. */
    public void giveUp() {
        givenUp = true;
        var shutdown = new Shutdown(progress);
        shutdown.stop(started);
        if (!Patience.until(LAST_ONES, () -> beingStarted.get() == 0)) {
            progress.say("Something is still being started; ./suite stop ends it.");
        }
        shutdown.stop(started);
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private void bringUp(Part part) {
        beingStarted.incrementAndGet();
        try {
            if (givenUp) {
                throw new Refusal("Not started: " + part.name());
            }
            bringUpNow(part);
        } finally {
            beingStarted.decrementAndGet();
        }
    }

    private void bringUpNow(Part part) {
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
