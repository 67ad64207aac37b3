package safeguarding.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import safeguarding.platform.identity.Identifiers;

/** Works on one job with a few threads under a lease, until its lines are done or the lease is lost. */
@ApplicationScoped
class JobWork {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final UUID instance = Identifiers.next();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ImportJobStore jobs;
    private final ImportRecords records;
    private final ImportHandlers handlers;
    private final RecordWork work;
    private final ImportConfiguration configuration;

    JobWork(
            ImportJobStore jobs,
            ImportRecords records,
            ImportHandlers handlers,
            RecordWork work,
            ImportConfiguration configuration) {
        this.jobs = jobs;
        this.records = records;
        this.handlers = handlers;
        this.work = work;
        this.configuration = configuration;
    }

    void stop() {
        stopping.set(true);
    }

    boolean stopping() {
        return stopping.get();
    }

    /** Takes a job and works on it to its end; false when there is none. */
    boolean workOnNext() {
        var leased = jobs.lease(instance, configuration.lease());
        leased.ifPresent(job -> handlers.of(job.kind())
                .ifPresentOrElse(
                        handler -> workOn(job, handler),
                        () -> jobs.fail(job.id(), "This version of the service takes no " + job.kind() + ".")));
        return leased.isPresent();
    }

    private void workOn(ImportJob job, ImportHandler<?> handler) {
        var ours = new AtomicBoolean(true);
        var lines = new WaitingLines(records, job.id());
        try (var threads = Executors.newFixedThreadPool(
                configuration.workers(),
                Thread.ofPlatform().daemon().name("import-", 0).factory())) {
            var done = new ArrayList<CompletableFuture<Void>>();
            for (int i = 0; i < configuration.workers(); i++) {
                done.add(CompletableFuture.runAsync(() -> drain(job, handler, lines, ours), threads));
            }
            keepLease(job, ours, done);
        }
        jobs.finish(job.id());
        if (stopping()) {
            jobs.release(job.id(), instance);
        }
    }

    private void keepLease(ImportJob job, AtomicBoolean ours, List<CompletableFuture<Void>> done) {
        var all = CompletableFuture.allOf(done.toArray(CompletableFuture[]::new));
        while (true) {
            try {
                all.get(configuration.lease().toMillis() / 3, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillWorking) {
                ours.set(jobs.renew(job.id(), instance, configuration.lease()));
            } catch (InterruptedException e) {
                ours.set(false);
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                ours.set(false);
                throw new IllegalStateException("Work on import " + job.id() + " stopped", e.getCause());
            }
        }
    }

    private void drain(ImportJob job, ImportHandler<?> handler, WaitingLines lines, AtomicBoolean ours) {
        while (ours.get() && !stopping()) {
            var next = lines.next();
            if (next.isPresent()) {
                take(job, handler, lines, next.get());
            } else if (records.anyWaiting(job.id())) {
                LockSupport.parkNanos(PAUSE);
            } else {
                return;
            }
        }
    }

    private void take(ImportJob job, ImportHandler<?> handler, WaitingLines lines, WaitingLine line) {
        try {
            work.take(job, handler, line.number());
        } finally {
            lines.finished(line);
        }
    }
}
