package safeguarding.platform.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventOrigin;

/** Takes one record of a job, in one transaction with what the report says of it. */
@ApplicationScoped
class RecordWork {

    private final ImportRecords records;
    private final RecordTaking taking;
    private final RecordFaults faults;
    private final CurrentCaller caller;

    RecordWork(ImportRecords records, RecordTaking taking, RecordFaults faults, CurrentCaller caller) {
        this.records = records;
        this.taking = taking;
        this.faults = faults;
        this.caller = caller;
    }

    /** Takes the next record that nobody works on; false when there is none at the moment. */
    @ActivateRequestContext
    boolean takeNext(ImportJob job, ImportHandler<?> handler) {
        caller.actAs(job.submitter(), Purpose.SYSTEM_OPERATION);
        var origin = new EventOrigin(job.submitter().subject(), job.correlation(), null);
        return BackgroundWork.as(origin, () -> inTransactions(job, handler));
    }

    private boolean inTransactions(ImportJob job, ImportHandler<?> handler) {
        var claimed = new AtomicReference<ImportRecords.@Nullable Claimed>();
        var undone = new AtomicReference<@Nullable RecordOutcome>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                records.claim(job.id()).ifPresent(record -> {
                    claimed.set(record);
                    take(job, handler, record);
                });
            });
        } catch (Undone rolledBack) {
            undone.set(rolledBack.outcome);
        } catch (RuntimeException failure) {
            var record = claimed.get();
            if (record == null) {
                throw failure;
            }
            undone.set(faults.judge(job, record, failure));
        }
        var record = claimed.get();
        var outcome = undone.get();
        if (record != null && outcome != null) {
            QuarkusTransaction.requiringNew().run(() -> records.done(job.id(), record.line(), outcome));
        }
        return record != null;
    }

    private void take(ImportJob job, ImportHandler<?> handler, ImportRecords.Claimed record) {
        var outcome = taking.take(job, handler, record);
        if (job.dryRun() || !outcome.taken()) {
            throw new Undone(outcome);
        }
        records.taken(job, record);
        records.done(job.id(), record.line(), outcome);
    }

    /** Rolls the effects of a record back; what the report says of it is written afterwards. */
    private static final class Undone extends RuntimeException {

        private final transient RecordOutcome outcome;

        private Undone(RecordOutcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
