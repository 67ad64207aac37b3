package safeguarding.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets old answers. Any number of instances may do so at once. */
@ApplicationScoped
class AnswerPurge {

    private final StoredAnswers answers;

    AnswerPurge(StoredAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        answers.purge();
    }
}
