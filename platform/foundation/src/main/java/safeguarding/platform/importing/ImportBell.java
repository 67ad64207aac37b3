package safeguarding.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the workers of this instance when a job has been committed; other instances look by themselves. */
@ApplicationScoped
class ImportBell {

    private final Semaphore rings = new Semaphore(0);
    private final TransactionSynchronizationRegistry transaction;

    ImportBell(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void ringAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    ring();
                }
            }
        });
    }

    void ring() {
        rings.release();
    }

    /** Waits for a ring, at most so long; false when interrupted. */
    boolean await(Duration longest) {
        try {
            if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                rings.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
