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

/** Takes one record of a job, in one transaction with what the report says of it; a dry run is a rehearsal of its own. */
@ApplicationScoped
class RecordWork {

    private final ImportRecords records;
    private final RecordTaking taking;
    private final RecordFaults faults;
    private final LaneRehearsal rehearsal;
    private final CurrentCaller caller;

    RecordWork(
            ImportRecords records,
            RecordTaking taking,
            RecordFaults faults,
            LaneRehearsal rehearsal,
            CurrentCaller caller) {
        this.records = records;
        this.taking = taking;
        this.faults = faults;
        this.rehearsal = rehearsal;
        this.caller = caller;
    }

    /** Takes a record that waits, unless somebody else works on it or has to before. */
    @ActivateRequestContext
    void take(ImportJob job, ImportHandler<?> handler, int line) {
        caller.actAs(job.submitter(), Purpose.SYSTEM_OPERATION);
        var origin = new EventOrigin(job.submitter().subject(), job.correlation(), null);
        BackgroundWork.as(origin, () -> {
            if (job.dryRun()) {
                rehearsal.take(job, handler, line);
            } else {
                inTransactions(job, handler, line);
            }
            return line;
        });
    }

    private void inTransactions(ImportJob job, ImportHandler<?> handler, int line) {
        var claimed = new AtomicReference<ImportRecords.@Nullable Claimed>();
        var undone = new AtomicReference<@Nullable RecordOutcome>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                records.claim(job.id(), line).ifPresent(record -> {
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
        var outcome = undone.get();
        if (outcome != null) {
            QuarkusTransaction.requiringNew().run(() -> records.done(job.id(), line, outcome));
        }
    }

    private void take(ImportJob job, ImportHandler<?> handler, ImportRecords.Claimed record) {
        var outcome = taking.take(job, handler, record);
        if (!outcome.taken()) {
            throw new Undone(outcome);
        }
        taking.remember(job, record, outcome);
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
