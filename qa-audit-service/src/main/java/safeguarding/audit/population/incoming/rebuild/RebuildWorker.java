package safeguarding.audit.population.incoming.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Works off rebuilds and proofs beside everything else; any instance goes on where another one ended. */
@ApplicationScoped
class RebuildWorker {

    private final Rebuilding rebuilding;
    private final Proving proving;
    private volatile boolean stopping;

    RebuildWorker(Rebuilding rebuilding, Proving proving) {
        this.rebuilding = rebuilding;
        this.proving = proving;
    }

    @Scheduled(identity = "population-rebuilds", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            while (!stopping && rebuilding.step() == Rebuilding.Step.DONE) {}
            while (!stopping && proving.step()) {}
        } catch (RuntimeException failure) {
            Log.warnf(
                    "A rebuild or a proof of the population begins this step again: %s",
                    failure.getClass().getSimpleName());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }
}
