package safeguarding.platform.access.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.log.AccessEntry.Result;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.request.Correlation;

/**
 * What the running request has touched. Its row is written just before the transaction of the request commits, so that
 * there is no change and no answer without it; what has no transaction, or lost it, is written apart before the answer.
 */
@RequestScoped
class RequestLog {

    private static final String BACKGROUND = "background work";

    private final AccessLog log;
    private final CurrentCaller current;
    private final Correlation correlation;
    private final TransactionSynchronizationRegistry transactions;

    private final Set<UUID> childIds = new HashSet<>();
    private @Nullable String operation;
    private @Nullable String refusal;
    private @Nullable Object joined;
    private boolean touched;
    private boolean written;
    private boolean unwritable;

    RequestLog(
            AccessLog log,
            CurrentCaller current,
            Correlation correlation,
            TransactionSynchronizationRegistry transactions) {
        this.log = log;
        this.current = current;
        this.correlation = correlation;
        this.transactions = transactions;
    }

    /** Names the operation that runs: method and path template. */
    void running(String methodAndPath) {
        operation = methodAndPath;
    }

    /** The operation that runs: method and path template. */
    String operation() {
        return operation == null ? BACKGROUND : operation;
    }

    /** Notes children whose records are shown or changed; none at all is worth a row, too. */
    void touched(Collection<UUID> children) {
        touched = true;
        childIds.addAll(children);
        join();
    }

    /** Notes that the request may not go on, and why. */
    void refused(String reason, Collection<UUID> children) {
        refusal = reason;
        touched(children);
    }

    /** Whether something was touched that no committed row speaks of. */
    boolean isOpen() {
        return touched;
    }

    /** Whether it is noted already why the request may not go on. */
    boolean isRefused() {
        return refusal != null;
    }

    /** Whether children are noted that no committed row speaks of. */
    boolean namesChildren() {
        return !childIds.isEmpty();
    }

    /** Whether a row of this request has been committed. */
    boolean isWritten() {
        return written;
    }

    /** Whether a row was refused by the database. */
    boolean isUnwritable() {
        return unwritable;
    }

    /** Writes the row in a transaction of its own, for a request that ended with a status. */
    void writeApart(int status) {
        var failed = status >= 400 ? Result.FAILED : Result.PERMITTED;
        QuarkusTransaction.requiringNew().run(() -> write(failed));
        close();
    }

    private void join() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE
                || transactions.getTransactionKey().equals(joined)) {
            return;
        }
        joined = transactions.getTransactionKey();
        transactions.registerInterposedSynchronization(new Row());
    }

    private void write(Result otherwise) {
        try {
            log.write(new AccessEntry(
                    current.signedIn(),
                    current.statedPurpose().orElse(null),
                    operation(),
                    refusal == null ? otherwise : Result.REFUSED,
                    refusal,
                    childIds,
                    correlation.id()));
        } catch (RuntimeException e) {
            unwritable = true;
            throw e;
        }
    }

    private void close() {
        childIds.clear();
        refusal = null;
        written = written || touched;
        touched = false;
    }

    /** Writes the row as the last act of the transaction. */
    private final class Row implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (transactions.getRollbackOnly()) {
                return;
            }
            write(Result.PERMITTED);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED || operation == null) {
                close();
            }
        }
    }
}
