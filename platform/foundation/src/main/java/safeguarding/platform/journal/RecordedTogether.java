package safeguarding.platform.journal;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one transaction records, written in one round as one of its last acts: the locks on the rows that changed are held
 * by then, those on the places in the journal are held for a moment only. A round that cannot be written fails the commit.
 */
final class RecordedTogether implements Synchronization {

    private final List<PublishableEvent> waiting = new ArrayList<>();
    private final TransactionSynchronizationRegistry transactions;
    private final Consumer<List<PublishableEvent>> writing;
    private boolean written;

    private RecordedTogether(
            TransactionSynchronizationRegistry transactions, Consumer<List<PublishableEvent>> writing) {
        this.transactions = transactions;
        this.writing = writing;
    }

    /** The round of the running transaction. */
    static RecordedTogether in(
            TransactionSynchronizationRegistry transactions, Consumer<List<PublishableEvent>> writing) {
        if (transactions.getResource(RecordedTogether.class) instanceof RecordedTogether begun) {
            return begun;
        }
        var begun = new RecordedTogether(transactions, writing);
        transactions.putResource(RecordedTogether.class, begun);
        transactions.registerInterposedSynchronization(begun);
        return begun;
    }

    /** Adds events; what another last act of the transaction records after the round is written at once. */
    void add(List<PublishableEvent> events) {
        if (written) {
            writing.accept(events);
        } else {
            waiting.addAll(events);
        }
    }

    @Override
    public void beforeCompletion() {
        written = true;
        if (!transactions.getRollbackOnly()) {
            writing.accept(waiting);
        }
    }

    @Override
    public void afterCompletion(int status) {}
}
