package safeguarding.conference.quality;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The children whom one transaction has changed, judged once, as one of its last acts. */
final class JudgedTogether implements Synchronization {

    private final Set<UUID> childIds = new HashSet<>();
    private final TransactionSynchronizationRegistry transactions;
    private final Judging judging;

    private JudgedTogether(TransactionSynchronizationRegistry transactions, Judging judging) {
        this.transactions = transactions;
        this.judging = judging;
    }

    /** The round of the running transaction. */
    static JudgedTogether in(TransactionSynchronizationRegistry transactions, Judging judging) {
        if (transactions.getResource(JudgedTogether.class) instanceof JudgedTogether begun) {
            return begun;
        }
        var begun = new JudgedTogether(transactions, judging);
        transactions.putResource(JudgedTogether.class, begun);
        transactions.registerInterposedSynchronization(begun);
        return begun;
    }

    void add(Collection<UUID> changed) {
        childIds.addAll(changed);
    }

    @Override
    public void beforeCompletion() {
        if (!transactions.getRollbackOnly()) {
            judging.judge(childIds);
        }
    }

    @Override
    public void afterCompletion(int status) {}
}
