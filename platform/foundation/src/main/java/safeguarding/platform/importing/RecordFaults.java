package safeguarding.platform.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.mapping.SilentTrace;
import safeguarding.platform.sql.Fault;

/** Judges why a record could not be taken: refusals and lasting faults are reported, passing ones tried again. */
@ApplicationScoped
class RecordFaults {

    private static final Logger LOG = Logger.getLogger(RecordFaults.class);

    private final ImportRecords records;
    private final ImportConfiguration configuration;

    RecordFaults(ImportRecords records, ImportConfiguration configuration) {
        this.records = records;
        this.configuration = configuration;
    }

    /** What to report; null when the record shall be tried again. A database that is away is no fault of the record. */
    @Nullable
    RecordOutcome judge(ImportJob job, ImportRecords.Claimed record, RuntimeException failure) {
        return refusal(failure) == null && Fault.of(failure) == Fault.CONTENTION
                ? again(job, record)
                : ofTheRecord(job, record, failure);
    }

    /** What to report of a fault that lies in the record itself; any other is thrown on. */
    RecordOutcome ofTheRecord(ImportJob job, ImportRecords.Claimed record, RuntimeException failure) {
        var refusal = refusal(failure);
        if (refusal != null) {
            return RecordOutcome.rejected(Finding.of(refusal));
        }
        if (Fault.of(failure) != Fault.LASTING) {
            throw failure;
        }
        return lasting(job, record, failure);
    }

    private @Nullable RecordOutcome again(ImportJob job, ImportRecords.Claimed record) {
        if (record.attempts() + 1 >= configuration.maxAttempts()) {
            return RecordOutcome.failed(
                    "collided",
                    "The record met other changes " + configuration.maxAttempts() + " times. Send it again.");
        }
        QuarkusTransaction.requiringNew().run(() -> records.triedInVain(job.id(), record.line()));
        return null;
    }

    private static RecordOutcome lasting(ImportJob job, ImportRecords.Claimed record, RuntimeException failure) {
        LOG.errorf(SilentTrace.of(failure), "Line %d of import %s could not be taken", record.line(), job.id());
        return RecordOutcome.failed(
                "internal-error", "The record could not be taken; the log of the service says why.");
    }

    private static @Nullable ProblemException refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }
}
