package safeguarding.platform.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.mapping.SilentTrace;

/** Looks for jobs and works on one at a time; lives as long as the instance. */
@ApplicationScoped
class ImportWorkers {

    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final JobWork work;
    private final ImportHandlers handlers;
    private final ImportBell bell;
    private final ImportConfiguration configuration;
    private @Nullable Thread looking;

    ImportWorkers(JobWork work, ImportHandlers handlers, ImportBell bell, ImportConfiguration configuration) {
        this.work = work;
        this.handlers = handlers;
        this.bell = bell;
        this.configuration = configuration;
    }

    void start(@Observes StartupEvent event) {
        if (!handlers.none()) {
            looking = Thread.ofPlatform().daemon().name("imports").start(this::look);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        work.stop();
        bell.ring();
        if (looking != null) {
            looking.join(LONGEST_GOODBYE);
        }
    }

    private void look() {
        while (!work.stopping()) {
            if (!workedOnAJob() && !bell.await(configuration.poll())) {
                return;
            }
        }
    }

    private boolean workedOnAJob() {
        try {
            return work.workOnNext();
        } catch (RuntimeException failure) {
            LOG.warnf("Imports wait: %s", SilentTrace.of(failure));
            return false;
        }
    }
}
