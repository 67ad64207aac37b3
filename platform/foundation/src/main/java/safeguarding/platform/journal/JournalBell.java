package safeguarding.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Rings in this process after a transaction with events has committed. Only a wake-up: whoever listens looks into the
 * journal at short intervals as well, because other instances write too.
 */
@ApplicationScoped
public class JournalBell {

    private static final Object RUNG = JournalBell.class;

    private final TransactionSynchronizationRegistry transactions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    JournalBell(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Calls the listener after each commit, on the committing thread: it must return at once. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Rings once when the running transaction has committed. */
    void ringAfterCommit() {
        if (transactions.getResource(RUNG) != null) {
            return;
        }
        transactions.putResource(RUNG, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    listeners.forEach(Runnable::run);
                }
            }
        });
    }
}
