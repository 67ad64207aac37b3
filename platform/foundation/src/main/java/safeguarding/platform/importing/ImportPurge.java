package safeguarding.platform.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Forgets jobs that ended long ago, with the report of their lines. What was last taken under a natural key is remembered
 * on: the same content stays without effect. Any number of instances may do so at once.
 */
@ApplicationScoped
class ImportPurge {

    private final ImportJobStore jobs;
    private final ImportConfiguration configuration;

    ImportPurge(ImportJobStore jobs, ImportConfiguration configuration) {
        this.jobs = jobs;
        this.configuration = configuration;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        jobs.forgetEndedBefore(configuration.keep());
    }
}
